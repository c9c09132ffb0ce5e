import assert from 'node:assert/strict';
import { hasDeterminer } from '../../../src/core/entities/hasDeterminer.ts';
import { wordsOf } from './wordsOf.ts';

describe('hasDeterminer', () => {
  const words = wordsOf('They asked the Board. Its Fund, Harbor, fell.');
  const at = (text: string): boolean =>
    hasDeterminer(
      words,
      words.findIndex((w) => w.text === text),
    );

  it('sees an article or possessive before', () => {
    assert.ok(at('Board') && at('Fund'));
  });

  it('does not look past a comma or a sentence', () => {
    assert.ok(!at('Harbor') && !at('Its') && !at('They'));
  });
});
