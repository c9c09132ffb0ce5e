import { assertFigures } from './assertFigures.ts';

describe('joinRanges', () => {
  it('joins ends that share a sign, a scale or a name', () =>
    assertFigures(
      'Between [$1 and $2 billion](money 1e9..2e9 USD range), [$1-2bn](money 1e9..2e9 USD range), [8 or $9 million](money 8e6..9e6 USD range).',
      'At [$89 to $93 billion](money 8.9e10..9.3e10 USD range), [33-35 billion euros](money 3.3e10..3.5e10 EUR range), [$5–10 million](money 5e6..1e7 USD range).',
      'Some [10 to 15 people](quantity 10..15 /person approx) for [7-10 days](quantity 7..10 /day range).',
      'Up to [$5-10 million](money 5e6..1e7 USD at_most).',
    ));

  it('hands the scale on only where the range stays one', () =>
    assertFigures('Anywhere from [$900 to $1 million](money 900..1e6 USD range).'));

  it('leaves changes and pairs apart', () =>
    assertFigures(
      'Profit rose from [$5 million](money 5e6 USD) to [$8 million](money 8e6 USD).',
      'It sold for [$5m](money 5e6 USD) and [$8m](money 8e6 USD).',
      'It cut the goal [$9m](money 9e6 USD) to [$8m](money 8e6 USD).',
    ));
});
