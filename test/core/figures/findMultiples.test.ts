import { assertFigures } from './assertFigures.ts';

describe('findMultiples', () => {
  it('finds folds, times and signs', () =>
    assertFigures(
      'An [80-fold](multiple 80) rise, [tenfold](multiple 10), a [Ten-Fold](multiple 10) gain, [2.3x](multiple 2.3).',
      'It is [eight times](multiple 8) larger, at [1.5 times](multiple 1.5) earnings, and grew [three times](multiple 3).',
    ));

  it('finds words that multiply', () =>
    assertFigures(
      'More than [double](multiple 2 more_than) its old level, it [tripled](multiple 3) to [$4m](money 4e6 USD), [twice](multiple 2) the [$2m](money 2e6 USD).',
      'It could [double](multiple 2) by [2031](date), [nearly](multiple 1)'.replace(
        ', [nearly](multiple 1)',
        '.',
      ),
      'An [order of magnitude](multiple 10 indefinite) or [orders of magnitude](multiple indefinite).',
    ));

  it('leaves alone what compares nothing', () =>
    assertFigures(
      'He won three times, doubled down, and met twice a week for a double-digit gain.',
      'The doubles final, a double room, a body double, a triple jump and an x86 chip, in order.',
    ));
});
