import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { splitPieces } from '../../../src/core/annotations/splitPieces.ts';

function pieces(text: string): string[] {
  return splitPieces(text).map(({ start, end }) =>
    text.slice(start, end).trim().replace(/\s+/g, ' '),
  );
}

const article = `=== The port ===

The port of Aldin earned $4.2 billion. “It was a good year.” Its owner said so (twice!) to U.S. papers, and to others that nobody reads.
• First point
• Second point, a little longer than the first
A line without an end
`;

describe('splitPieces', () => {
  it('cuts behind sentences, headings and bullets', () => {
    assert.deepEqual(pieces(article), [
      '=== The port ===',
      'The port of Aldin earned $4.2 billion.',
      '“It was a good year.”',
      'Its owner said so (twice!) to U.S. papers, and to others that nobody reads.',
      '• First point',
      '• Second point, a little longer than the first',
      'A line without an end',
    ]);
  });

  it('cuts a text that was wrapped at the same words', () => {
    const wrapped = article.replace(/(.{60,72}) (?=\S)/g, '$1\n');
    assert.notEqual(wrapped, article);
    assert.deepEqual(pieces(wrapped), pieces(article));
  });

  it('leaves no gap, whatever the text', () => {
    const signs = fc.constantFrom('a', '.', ' ', '\n', '”', '* ', 'word ', '\n\n');
    const text = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (made) => {
        let end = 0;
        for (const piece of splitPieces(made)) {
          assert.equal(piece.start, end);
          assert.ok(piece.end > piece.start);
          ({ end } = piece);
        }
        assert.equal(end, made.length);
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it('cuts what has no end', () => {
    const lengths = splitPieces('word '.repeat(3000)).map(({ start, end }) => end - start);
    assert.deepEqual(lengths, [4000, 4000, 4000, 3000]);
  });
});
