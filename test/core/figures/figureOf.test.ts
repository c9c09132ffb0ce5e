import { assertFigures } from './assertFigures.ts';

describe('figureOf', () => {
  it('takes "over" before a time as "during"', () =>
    assertFigures('It will spend [$1](money 1 USD) over [five years](quantity 5 /year).'));

  it('takes it as "more than" after a verb of lasting', () =>
    assertFigures('It took over [six hours](quantity 6 /hour more_than).'));

  it('gives dates no bound', () => assertFigures('By around [March 2026](date).'));
});
