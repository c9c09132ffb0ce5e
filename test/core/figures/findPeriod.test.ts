import { assertFigures } from './assertFigures.ts';

describe('findPeriod', () => {
  it('finds quarters, halves, centuries and fiscal years', () =>
    assertFigures(
      'The [first quarter of 2026](date), [Q3 2025](date), [Q4](date), [3Q25](date), [fourth-quarter](date) revenue.',
      '[FY2025](date), [FY25](date), [fiscal 2026](date), [fiscal year 2024-25](date), the [second half of 2025](date).',
      'The [21st century](date) and the [nineteenth century](date).',
    ));

  it('leaves games and loose halves alone', () =>
    assertFigures('The quarter-finals, the first half, an H1 visa and a Q in the queue.'));
});
