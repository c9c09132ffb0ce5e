import assert from 'node:assert/strict';
import { lineAt } from '../../src/services/lineAt.ts';

describe('lineAt', () => {
  it('finds the line by its start, its middle and its end', () => {
    const lines = [0, 3, 4, 6, 99].map((offset) => lineAt([0, 4, 6], offset));
    assert.deepEqual(lines, [0, 0, 1, 2, 2]);
  });
});
