import { assertFigures } from './assertFigures.ts';

describe('joinParts', () => {
  it('joins a larger and a smaller unit', () =>
    assertFigures(
      'It cost [three dollars and 50 cents](money 3.5 USD) and [3 GBP 1 pence](money 3.01 GBP).',
      'She is [6 feet 3 inches](quantity 6.25 /foot), he [5ft 6in](quantity 5.5 /foot); it took [2 hours and 30 minutes](quantity 2.5 /hour).',
      'He ran it in [1 hour 30 minutes and 18 seconds](quantity 1.505 /hour).',
    ));

  it('leaves coins of another country and second coins apart', () =>
    assertFigures(
      'Fees: [9 Swiss francs](money 9 CHF), [4 pence](money 0.04 GBP); [2 dollars, 3 cents](money 2.03 USD), [4 cents](money 0.04 USD).',
    ));

  it('leaves amounts apart that are not parts of each other', () =>
    assertFigures(
      'He ran [5 miles](quantity 5 /mile) and [30 minutes](quantity 30 /minute); [$5](money 5 USD), [99 cents](money 0.99 USD).',
    ));
});
