import { assertFigures } from './assertFigures.ts';

describe('findOrdinals', () => {
  it('finds ranks that tell a fact', () =>
    assertFigures(
      'The [first](ordinal) insurer to reach [$1bn](money 1e9 USD) is the [third-largest](ordinal) and the [second](ordinal) most valuable.',
      'She finished [second](ordinal), ranked [5th](ordinal), came [third](ordinal); the world’s [first](ordinal); in [second](ordinal) place; a [first-ever](ordinal) loss.',
    ));

  it('leaves steps, turns and names alone', () =>
    assertFigures(
      'First, we act. Second, we wait. The first step toward peace; for the first time; a first-mover edge.',
      'Be the first! His second goal on 2nd Street in the first place.',
    ));
});
