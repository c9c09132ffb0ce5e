import assert from 'node:assert/strict';
import { readScale, readScaleLetter } from '../../../src/core/figures/readScale.ts';

describe('readScale', () => {
  it('reads words, tied short forms and doubled scales', () => {
    assert.deepEqual(readScale('4 million', 1), { end: 9, factor: 1e6 });
    assert.deepEqual(readScale('4bn', 1), { end: 3, factor: 1e9 });
    assert.deepEqual(readScale('4-trillion', 1), { end: 10, factor: 1e12 });
    assert.deepEqual(readScale('5 lakh crore', 1), { end: 12, factor: 1e12 });
  });

  it('leaves other words alone', () => assert.equal(readScale('4 millionaires', 1), null));
});

describe('readScaleLetter', () => {
  it('reads a letter that ends there', () => {
    assert.deepEqual(readScaleLetter('5m', 1), { end: 2, factor: 1e6 });
    assert.deepEqual(readScaleLetter('5 m.', 1), { end: 3, factor: 1e6 });
    assert.deepEqual(readScaleLetter('5MM ', 1), { end: 3, factor: 1e6 });
  });

  it('leaves the beginning of a word alone', () => assert.equal(readScaleLetter('5 men', 1), null));
});
