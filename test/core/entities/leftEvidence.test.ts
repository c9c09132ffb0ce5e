import { assertNames } from './markedNames.ts';

describe('leftEvidence', () => {
  it('reads a describing noun and an object’s verb', () => {
    assertNames('It was the insurer [Velstra](ORG) that paid midfielder [Tannoch](PERSON).');
    assertNames('They prescribed [Kelvara](PRODUCT) in a programme called [Tidewater](PRODUCT).');
  });

  it('reads a noun right before the comma', () => {
    assertNames('Its main product, [Kelvara](PRODUCT), sells well.');
    assertNames('Their mayor, [Tannoch](PERSON), agreed.');
  });

  it('does not put an owner where its thing is', () => {
    assertNames('The change in [Velstra](ORG)’s valuation is large.');
    assertNames('The change in [Tarnhope](PLACE) is large.');
  });
});
