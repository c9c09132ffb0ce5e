import assert from 'node:assert/strict';
import { exact } from '../../../src/core/figures/exact.ts';

describe('exact', () => {
  it('multiplies decimals without binary noise', () => {
    assert.equal(exact(2.3, 1e6), 2300000);
    assert.equal(exact(50.8, -1e9), -50800000000);
    assert.equal(exact(7, 0.01), 0.07);
  });
});
