import assert from 'node:assert/strict';
import { partOfYearBefore } from '../../../src/core/figures/partOfYear.ts';

describe('partOfYearBefore', () => {
  it('takes in the part of the year', () => {
    assert.equal(partOfYearBefore('in early 2024', 9), 3);
    assert.equal(partOfYearBefore('by mid-March', 7), 3);
  });

  it('leaves other words out', () => assert.equal(partOfYearBefore('nearly 2024', 7), 7));
});
