import assert from 'node:assert/strict';
import { alignWords } from '../../../src/core/annotations/alignWords.ts';
import { wordTokens } from '../../../src/core/annotations/wordTokens.ts';

/** The new words at the places of the old ones. */
function align(before: string, now: string): string {
  const young = wordTokens(now);
  return alignWords(wordTokens(before), young)
    .map((index) => young[index]?.text ?? '-')
    .join(' ');
}

describe('alignWords', () => {
  it('pairs the words that stayed', () => {
    assert.equal(
      align('the port earned much', 'last year the port earned so much'),
      'the port earned much',
    );
  });
  it('pairs a mistyped word, not another one', () => {
    assert.equal(align('a harbour opened', 'a habrour closed'), 'a habrour -');
  });
  it('lets a full stop stand behind its own sentence', () => {
    const now = wordTokens('It grew fast. Then it fell. So it ended');
    assert.equal(alignWords(wordTokens('It grew fast.'), now).at(-1), 3);
  });
  it('finds nothing in nothing', () => {
    assert.equal(align('one two', ''), '- -');
    assert.equal(align('', 'one'), '');
  });
});
