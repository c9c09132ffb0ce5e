import { assertFigures } from './assertFigures.ts';

describe('findBareMoney', () => {
  it('finds indefinite amounts that their sentence makes money', () =>
    assertFigures(
      'The bank stands to gain [billions](money 1e9..1e12 indefinite) from it.',
      'They poured [hundreds of millions](money 1e8..1e9 indefinite) in.',
    ));

  it('leaves crowds alone', () =>
    assertFigures(
      'It serves [millions](quantity 1e6..1e9 /listener indefinite) of listeners.',
      'There are millions, she said.',
    ));
});
