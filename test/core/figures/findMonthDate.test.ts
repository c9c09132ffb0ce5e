import assert from 'node:assert/strict';
import { assertFigures, figuresOf } from './assertFigures.ts';

describe('findMonthDate', () => {
  it('finds months with day and year as one', () =>
    assertFigures(
      'On [March 3, 2026](date), [3 March 2026](date), the [3rd of March](date), [Dec. 14](date) and [Jan 2025](date).',
      'By [mid-March](date), from [early June](date); [12-15 May](date); [2024-03-15](date); [03/15/2024](date).',
    ));

  it('gives the ISO form as far as the text tells it', () =>
    assert.deepEqual(
      figuresOf('On March 3, 2026, in June 2025 and in April.').map((figure) => figure.iso),
      ['2026-03-03', '2025-06', null],
    ));

  it('leaves names and verbs alone', () =>
    assertFigures(
      'Clara May said it may rain; April Jones joined the march. The March on Turrin began.',
    ));
});
