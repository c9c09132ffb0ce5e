import { assertFigures } from './assertFigures.ts';

describe('shareCurrency', () => {
  it('lets the noun at the end govern both ends', () =>
    assertFigures(
      'From [tens of millions](money 1e7..1e8 GBP indefinite) to almost [a billion pounds](money 1e9 GBP nearly).',
    ));

  it('leaves crowds before an amount alone', () =>
    assertFigures(
      'Of the [dozens](quantity 12..100 /fan indefinite) of fans, few paid [$5](money 5 USD).',
    ));
});
