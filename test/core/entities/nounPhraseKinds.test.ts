import assert from 'node:assert/strict';
import { nounPhraseKinds } from '../../../src/core/entities/nounPhraseKinds.ts';
import { wordsOf } from './wordsOf.ts';

function kinds(text: string): readonly string[] {
  const words = wordsOf(text);
  return nounPhraseKinds({ text, words, from: 0, to: words.length }, 0);
}

describe('nounPhraseKinds', () => {
  it('finds the describing noun behind its adjectives', () => {
    assert.deepEqual(kinds('a small German AI startup in town'), ['ORG']);
    assert.deepEqual(kinds('the cancer drug of the year'), ['PRODUCT']);
  });

  it('takes the last of several nouns', () => {
    assert.deepEqual(kinds('a drug maker in town'), ['ORG']);
  });

  it('stops at a comma and at another name', () => {
    assert.deepEqual(kinds('a small, drug'), []);
    assert.deepEqual(kinds('a Velstra drug'), []);
  });
});
