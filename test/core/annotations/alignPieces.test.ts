import assert from 'node:assert/strict';
import { alignPieces } from '../../../src/core/annotations/alignPieces.ts';
import type { Piece } from '../../../src/core/annotations/textVersion.ts';

/** Pieces by letters: the same letter, the same words. */
function pieces(letters: string): Piece[] {
  return letters.split('').map((letter, index) => ({
    start: index,
    end: index + 1,
    hash: letter.charCodeAt(0),
  }));
}

function align(before: string, now: string): string {
  return alignPieces(pieces(before), pieces(now))
    .map((index) => index ?? '-')
    .join('');
}

describe('alignPieces', () => {
  it('finds what stayed, past what came and went', () => {
    assert.equal(align('abcd', 'axbd'), '02-3');
  });
  it('follows what was moved', () => {
    assert.equal(align('abcd', 'dabc'), '1230');
  });
  it('tells repeated pieces apart by their neighbours', () => {
    assert.equal(align('arbrc', 'xrarbrc'), '23456');
    assert.equal(align('arbr', 'br'), '--01');
  });
  it('does not take one of two for the other, of which the words changed', () => {
    assert.equal(align('arbcrd', 'axbcrd'), '0-2345');
    assert.equal(align('arbrc', 'axbyrzc'), '0-246');
  });
  it('gives each new piece away once only', () => {
    assert.equal(align('rrr', 'rr'), '01-');
    assert.equal(align('r', 'rr'), '0');
  });
  it('leaves alone what is gone, and nothing at all', () => {
    assert.equal(align('ab', 'cd'), '--');
    assert.equal(align('', 'a'), '');
    assert.equal(align('a', ''), '-');
  });
  it('aligns thousands of lines that are alike, moved past others, at once', () => {
    const others = Array.from({ length: 4000 }, (_, index) => String.fromCharCode(1000 + index));
    const before = pieces('r'.repeat(4000) + others.join(''));
    const now = pieces(others.join('') + 'r'.repeat(4003));
    const matched = alignPieces(before, now);
    assert.deepEqual([matched[4000], matched[7999]], [0, 3999]);
  });
});
