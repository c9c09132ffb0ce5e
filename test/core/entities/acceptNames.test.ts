import { assertNames } from './markedNames.ts';

describe('acceptNames', () => {
  it('takes the opening word off a name that stands by itself', () => {
    assertNames('Rival [Velstra](ORG) fell. The startup [Velstra](ORG) lost money.');
    assertNames('Yesterday [Ana Maria Ruiz](PERSON) left.');
  });

  it('leaves an opening word that belongs to the name', () => {
    assertNames('[Harbor Water Board](ORG) members met.');
    assertNames('[Hurricane Oda](EVENT) made landfall.');
  });

  it('parts a compound of which the text names one side alone', () => {
    assertNames(
      'The [Velstra](ORG)-[Kelvar](ORG) deal helps [Velstra](ORG). Shares of [Kelvar](ORG) fell.',
    );
  });

  it('takes the version of a name that the text knows', () => {
    assertNames(
      'Pulse 4 is late. Buyers of the drug [Kelvara](PRODUCT) like [Kelvara 2](PRODUCT).',
    );
    assertNames('[Kelvara 2](PRODUCT) is late. Buyers of the drug [Kelvara](PRODUCT) wait.');
  });

  it('keeps a double-barrelled name whole', () => {
    assertNames('It was [Ana Okello-Reid](PERSON) who called.');
  });
});
