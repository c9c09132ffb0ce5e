import assert from 'node:assert/strict';
import { findWords } from '../../src/services/findWords.ts';

const start = (text: string, words: string, before: number): number | null =>
  findWords(text, words, { start: before, end: before + words.length })?.start ?? null;

describe('findWords', () => {
  it('finds words where they stood', () => {
    assert.deepEqual(findWords('One. Two. One.', 'One.', { start: 10, end: 14 }), {
      start: 10,
      end: 14,
    });
  });

  it('follows them when something was typed before or deleted', () => {
    assert.equal(start('Well: the quay sank.', 'the quay sank.', 0), 6);
    assert.equal(start('the quay sank.', 'the quay sank.', 6), 0);
  });

  it('takes the nearer of two equal places', () => {
    assert.equal(start('sank ......... sank', 'sank', 4), 0);
    assert.equal(start('sank ......... sank', 'sank', 12), 15);
  });

  it('takes no other words for those that are gone', () => {
    assert.equal(start('the quay stood.', 'the quay sank.', 0), null);
    assert.equal(start('', 'the quay sank.', 0), null);
    assert.equal(start('anything', '', 0), null);
  });
});
