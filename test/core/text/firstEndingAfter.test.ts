import assert from 'node:assert/strict';
import { firstEndingAfter } from '../../../src/core/text/firstEndingAfter.ts';

describe('firstEndingAfter', () => {
  const spans = [
    { start: 2, end: 4 },
    { start: 6, end: 9 },
  ];
  for (const [offset, index] of [
    [0, 0],
    [3, 0],
    [4, 1],
    [8, 1],
    [9, 2],
  ] as const) {
    it(`gives ${index} for ${offset}`, () => assert.equal(firstEndingAfter(spans, offset), index));
  }
  it('gives 0 where there are no spans', () => assert.equal(firstEndingAfter([], 5), 0));
});
