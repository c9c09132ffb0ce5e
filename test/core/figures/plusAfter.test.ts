import assert from 'node:assert/strict';
import { plusAfter } from '../../../src/core/figures/plusAfter.ts';

describe('plusAfter', () => {
  it('reads the word and the sign', () => {
    assert.deepEqual(plusAfter('300-plus firms', 3), { start: 3, end: 8 });
    assert.deepEqual(plusAfter('60+ firms', 2), { start: 2, end: 3 });
  });

  it('leaves sums alone', () => {
    assert.equal(plusAfter('2+2', 1), null);
    assert.equal(plusAfter('300 plus tax', 3), null);
  });
});
