import { assertNames } from './markedNames.ts';

describe('rightEvidence', () => {
  it('reads what is owned, past adjectives and amounts', () => {
    assertNames('That was [Velstra](ORG)’s $9 billion investment.');
    assertNames('That was [Tannoch](PERSON)’s second wife.');
    assertNames('That was [Tarnhope](PLACE)’s former mayor.');
  });

  it('takes the owner of a product for an organisation', () => {
    assertNames('They like [Velstra](ORG)’s new chips.');
    assertNames('They like [Kelvara](PRODUCT) tablets.');
  });

  it('reads verbs and compounds', () => {
    assertNames('Last year [Tannoch](PERSON) retired from the [Tarnhope](PLACE)-based club.');
    assertNames('In 2020 [Velstra](ORG) was acquired by a [Kelvara](ORG)-backed fund.');
  });
});
