import { assertFigures } from './assertFigures.ts';

describe('shareCurrency', () => {
  it('lets the noun at the end govern both ends', () =>
    assertFigures(
      'From [tens of billions](money 1e10..1e11 USD indefinite) to nearly [a trillion dollars](money 1e12 USD nearly).',
    ));

  it('leaves crowds before an amount alone', () =>
    assertFigures(
      'Of the [dozens](quantity 12..100 /fan indefinite) of fans, few paid [$5](money 5 USD).',
    ));
});
