import { assertNames } from './markedNames.ts';

describe('pairEvidence', () => {
  it('gives a name a hint of the kind it is paired with', () => {
    assertNames('It rained on [Tarnhope](PLACE) and [Lisbon](PLACE).');
  });

  it('does not outweigh what stands beside the name', () => {
    assertNames('It rained on striker [Rusk](PERSON) and [Lisbon](PLACE).');
  });
});
