import assert from 'node:assert/strict';
import { readNumberWords } from '../../../src/core/figures/readNumberWords.ts';

describe('readNumberWords', () => {
  const values: [words: string, value: number][] = [
    ['seven', 7],
    ['twenty-five', 25],
    ['one hundred and two', 102],
    ['two hundred thousand', 2e5],
    ['three million four hundred thousand and fifty', 3400050],
    ['one and a half million', 1.5e6],
    ['two and a half', 2.5],
    ['half a billion', 5e8],
    ['half-a-million', 5e5],
    ['quarter of a million', 2.5e5],
    ['three quarters of a billion', 7.5e8],
    ['two lakh crore', 2e12],
    ['one point two five million', 1.25e6],
  ];
  for (const [words, value] of values) {
    it(`reads ${words}`, () => {
      const read = readNumberWords(`${words} of them`, 0);
      assert.deepEqual([read?.value, read?.end], [value, words.length]);
    });
  }

  it('reads on from an article', () =>
    assert.equal(readNumberWords('hundred and fifty', 0, 1)?.value, 150));

  it('leaves pairs of numbers apart', () => {
    assert.equal(readNumberWords('one two', 0)?.end, 3);
    assert.equal(readNumberWords('nineteen eighty', 0)?.end, 8);
    assert.equal(readNumberWords('third', 0), null);
  });
});
