import { assertNames } from './markedNames.ts';

describe('appositionEvidence', () => {
  it('reads the head noun of an apposition', () => {
    assertNames('They called [Velstra](ORG), a fast-growing AI chip startup, yesterday.');
    assertNames('They called [Velmont](PERSON), the club’s striker, yesterday.');
    assertNames('They toured [Tarnhope](PLACE), a fishing village, yesterday.');
  });

  it('reads ages, relative words and regions', () => {
    assertNames('They saw [Velmont](PERSON), 41, and [Rusk](PERSON), who waved.');
    assertNames('They left [Tarnhope](PLACE), [Ontario](PLACE), yesterday.');
  });

  it('does not take a list of names for an apposition', () => {
    assertNames('The firms [Velstra](ORG), [Nokia](ORG) and [Canada](PLACE) signed.');
  });
});
