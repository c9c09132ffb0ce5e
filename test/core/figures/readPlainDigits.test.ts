import assert from 'node:assert/strict';
import { readPlainDigits } from '../../../src/core/figures/readPlainDigits.ts';

describe('readPlainDigits', () => {
  it('reads whole numbers, decimals and thousands', () => {
    assert.deepEqual(readPlainDigits('in 2024 it', 3), {
      end: 7,
      value: 2024,
      whole: true,
      grouped: false,
    });
    assert.deepEqual(readPlainDigits('4.25%', 0), {
      end: 4,
      value: 4.25,
      whole: false,
      grouped: false,
    });
    assert.deepEqual(readPlainDigits('1,500,000.5m', 0), {
      end: 11,
      value: 1_500_000.5,
      whole: false,
      grouped: true,
    });
  });

  it('leaves what may go on to a closer look', () => {
    for (const text of [
      '10:30',
      '3.5.1',
      '1/2',
      '2 1/2',
      '10 000',
      '12,34,567',
      '4,5',
      '2½',
      '1\u00a0500',
    ]) {
      assert.equal(readPlainDigits(text, 0), null, text);
    }
    assert.equal(readPlainDigits('9'.repeat(40), 0), null);
  });
});
