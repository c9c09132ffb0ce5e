import assert from 'node:assert/strict';
import { readDigits } from '../../../src/core/figures/readDigits.ts';

describe('readDigits', () => {
  const values: [written: string, value: number][] = [
    ['1999', 1999],
    ['1,999', 1999],
    ['12,34,567.5', 1234567.5],
    ["1'200'000", 1200000],
    ['1\u202f500', 1500],
    ['10 000', 10000],
    ['1 250 300', 1250300],
    ['.75', 0.75],
    ['4.25', 4.25],
    ['2½', 2.5],
    ['½', 0.5],
    ['3/4', 0.75],
    ['1 1/2', 1.5],
    ['1.500,25', 1500.25],
    ['2,5', 2.5],
  ];
  for (const [written, value] of values) {
    it(`reads ${written}`, () => {
      const digits = readDigits(`${written} kg`, 0);
      assert.deepEqual([digits?.value, digits?.end], [value, written.length]);
    });
  }

  it('leaves two numbers apart', () => assert.equal(readDigits('370 239 people', 0)?.value, 370));

  for (const written of ['10:30', '2.1.3', '12/03/2024', '1234567890123456', '1,23,45,6']) {
    it(`leaves ${written} alone`, () => assert.equal(readDigits(written, 0), null));
  }
});
