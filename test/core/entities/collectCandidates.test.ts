import assert from 'node:assert/strict';
import { collectCandidates } from '../../../src/core/entities/collectCandidates.ts';
import { emptyLexicon, sharedLexicon } from '../../../src/core/entities/lexicon.ts';
import { wordsOf } from './wordsOf.ts';

function judgements(text: string): Record<string, string> {
  const words = wordsOf(text);
  const desk = emptyLexicon();
  const judged = collectCandidates(text, { words, lexicons: [desk, sharedLexicon()] }, desk);
  return Object.fromEntries(
    judged.map(({ candidate: { first, last }, judgement }) => [
      text.slice(words[first]!.start, words[last]!.end),
      judgement,
    ]),
  );
}

describe('collectCandidates', () => {
  it('judges every capitalised run of the prose', () => {
    assert.deepEqual(judgements('Critics told Velstra that the Board failed.'), {
      Critics: 'maybe',
      Velstra: 'name',
      Board: 'maybe',
    });
  });

  it('has no candidates in a title', () => {
    assert.deepEqual(judgements('=== Why Velstra Will Lose ==='), {});
  });
});
