import { assertNames } from './markedNames.ts';

describe('joinShortForms', () => {
  it('joins the short names of companies and houses', () => {
    assertNames(
      'At [Velstra Power Corp.](ORG Velstra Power Corp) they like [Velstra](ORG Velstra Power Corp).',
    );
    assertNames(
      'At [Beckwith Medical Center](ORG Beckwith Medical Center) they like [Beckwith](ORG Beckwith Medical Center).',
    );
  });

  it('takes the first word of several houses for their place', () => {
    assertNames(
      'The [Tarnhope Herald](ORG) and the [Tarnhope Clinic](ORG) praise [Tarnhope](PLACE).',
    );
  });

  it('joins a maker’s product with its bare name', () => {
    assertNames(
      'They sold the [Nokia Kelvara](PRODUCT Nokia Kelvara) chip. Buyers of [Kelvara](PRODUCT Nokia Kelvara) tablets like [Nokia](ORG Nokia).',
    );
  });
});
