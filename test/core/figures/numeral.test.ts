import assert from 'node:assert/strict';
import { numeral } from '../../../src/core/figures/numeral.ts';

describe('numeral', () => {
  it('is plain but for the given parts', () =>
    assert.deepEqual(numeral({ start: 2, end: 5, value: 300, whole: true }), {
      kind: 'number',
      start: 2,
      end: 5,
      value: 300,
      low: null,
      high: null,
      scale: 1,
      spelled: false,
      head: 2,
      bareScale: false,
      modifier: null,
      modifierSpan: null,
      whole: true,
      grouped: false,
      glued: false,
    }));
});
