import assert from 'node:assert/strict';
import type { Numeral } from '../../../src/core/figures/numeral.ts';
import { readNumeral } from '../../../src/core/figures/readNumeral.ts';
import { triggerFinder } from '../../../src/core/figures/triggers.ts';

function firstNumeral(text: string): Numeral | null {
  return readNumeral(text, triggerFinder(text)(0)!);
}

describe('readNumeral', () => {
  it('reads digits with their scale', () => {
    const numeral = firstNumeral('of 4.2 million');
    assert.deepEqual(
      [numeral?.value, numeral?.scale, numeral?.start, numeral?.end],
      [4.2e6, 1e6, 3, 14],
    );
  });

  it('takes an article for one, and knows where the number starts without it', () => {
    const numeral = firstNumeral('of a trillion');
    assert.deepEqual([numeral?.value, numeral?.start, numeral?.head], [1e12, 3, 5]);
  });

  const bounds: [words: string, low: number, high: number][] = [
    ['tens of billions', 1e10, 1e11],
    ['hundreds of millions', 1e8, 1e9],
    ['billions', 1e9, 1e12],
    ['multi-billion', 1e9, 1e12],
    ['multimillion', 1e6, 1e9],
    ['several hundred million', 1e8, 1e9],
    ['a few thousand', 1e3, 1e4],
    ['dozens', 12, 100],
  ];
  for (const [words, low, high] of bounds) {
    it(`gives ${words} its bounds`, () => {
      const numeral = firstNumeral(words);
      assert.deepEqual([numeral?.value, numeral?.low, numeral?.high], [null, low, high]);
      assert.deepEqual([numeral?.start, numeral?.end], [0, words.length]);
    });
  }

  it('marks what is tied to a name', () => {
    assert.equal(firstNumeral('H100')?.glued, true);
    assert.equal(firstNumeral('F-16')?.glued, true);
    assert.equal(firstNumeral('#7')?.glued, true);
  });

  it('leaves ranges, brackets and months free', () => {
    assert.equal(firstNumeral('(16')?.glued, false);
    assert.equal(firstNumeral('-16')?.glued, false);
    assert.equal(firstNumeral('March'), null);
    assert.equal(firstNumeral('several people'), null);
  });
});
