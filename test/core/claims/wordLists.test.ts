import assert from 'node:assert/strict';
import * as lists from '../../../src/core/claims/wordLists.ts';

describe('wordSet', () => {
  it('reads words over lines', () =>
    assert.deepEqual([...lists.wordSet('a b\n  c ')], ['a', 'b', 'c']));
});

describe('the word lists', () => {
  for (const [name, list] of Object.entries(lists)) {
    if (typeof list === 'function') continue;
    it(`${name} is in small letters`, () => {
      assert.ok(list.size > 0);
      for (const word of list) assert.equal(word, word.toLowerCase());
    });
  }
});
