import { assertFigures } from './assertFigures.ts';

describe('multiplies', () => {
  it('finds words that compare amounts', () =>
    assertFigures(
      'Sales [doubled](multiple 2) in a year; it will [triple](multiple 3); [double](multiple 2) the fee.',
      '[Twice](multiple 2) the price, [twice](multiple 2) as many, [twice](multiple 2) that of Orrel, [doubling](multiple 2) its staff.',
    ));

  it('leaves games, turns and habits alone', () =>
    assertFigures(
      'She served twice as mayor, said twice that it was over, and voted twice this week.',
      'He doubled on bassoon, doubled back, and won a double by-election triumph in the doubles.',
    ));
});
