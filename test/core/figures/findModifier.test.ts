import { assertFigures } from './assertFigures.ts';

describe('findModifier', () => {
  it('reads words and signs before the amount', () =>
    assertFigures(
      'About [$5](money 5 USD approx), nearly another [$40m](money 4e7 USD nearly), at least [$5](money 5 USD at_least), up to [$5](money 5 USD at_most).',
      'More than a [$9 billion](money 9e9 USD more_than) gift, almost a [$1 billion](money 1e9 USD nearly) loss.',
      'Well over [$5](money 5 USD more_than), ~[$5](money 5 USD approx), >[$5](money 5 USD more_than), just shy of [£2m](money 2e6 GBP nearly).',
    ));

  it('reads through verb and noun', () =>
    assertFigures(
      'Turnover has surpassed [£3 billion](money 3e9 GBP more_than), against an estimated value of [£41 billion](money 4.1e10 GBP approx).',
      'It is in the [$800 million](money 8e8 USD range) range.',
    ));

  it('reads words after the amount', () =>
    assertFigures('For [$5](money 5 USD at_least) or more, [$5bn](money 5e9 USD more_than)+.'));

  it('leaves alone what bounds nothing', () =>
    assertFigures(
      'A row over a [$4 billion](money 4e9 USD) deal; talks about a [$5m](money 5e6 USD) loan under a [$6m](money 6e6 USD) plan.',
      'The house passed a [$2 trillion](money 2e12 USD) bill and fell out in a dispute over [$3m](money 3e6 USD).',
      'It is a third more than [$4m](money 4e6 USD), and [20%](percent 20) less than the [£1m](money 1e6 GBP) it paid.',
      'A reported [$3 million](money 3e6 USD), a staggering [$4m](money 4e6 USD), a record [$5m](money 5e6 USD).',
      'The top [10 firms](quantity 10 /firm) in the past [10 years](quantity 10 /year) took over [12 branches](quantity 12 /branch).',
    ));
});
