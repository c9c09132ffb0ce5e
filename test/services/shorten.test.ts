import assert from 'node:assert/strict';
import { assert as check, constantFrom, integer, nat, property, string } from 'fast-check';
import { shorten } from '../../src/services/shorten.ts';

/** The shortened line with its highlights in brackets. */
function show(text: string, limit: number, ...words: readonly string[]): string {
  const spans = words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length };
  });
  const short = shorten(text, limit, spans);
  return short.highlights.reduceRight(
    (line, { start, end }) =>
      `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`,
    short.text,
  );
}

describe('shorten', () => {
  it('leaves a short line alone', () => {
    assert.equal(
      show('The yard earned $3 million.', 60, '$3 million'),
      'The yard earned [$3 million].',
    );
  });

  it('makes one line of several', () => {
    assert.equal(
      show('  The yard\r\n\tearned $3 million.', 60, '$3'),
      'The yard earned [$3] million.',
    );
  });

  it('cuts at the end of a word, without a hanging comma', () => {
    assert.equal(show('The yard, the largest of its kind', 16), 'The yard, the…');
    assert.equal(show('The yard, the largest of its kind', 11), 'The yard…');
  });

  it('leaves out the middle where the figure would be cut off', () => {
    assert.equal(
      show(
        'The yard, which the city had bought from a bankrupt shipping line, earned $3 million.',
        48,
        '$3 million',
      ),
      'The yard … shipping line, earned [$3 million].',
    );
  });

  it('shows the figure within the first part of a line that is long enough for more', () => {
    const text = 'The yard, which the city had bought long ago, earned $3 million in a year.';
    const start = text.indexOf('$3');
    const short = shorten(text, 90, [{ start, end: start + 10 }], 40);
    assert.equal(short.text, 'The yard, which … ago, earned $3 million in a year.');
    assert.equal(shorten(text, 90, [{ start, end: start + 10 }], 80).text, text);
  });

  it('keeps the beginning, which tells who is spoken of, before the words at the figure', () => {
    const text = 'Kestrel Marine Works, which moved its head office, paid back $3 million.';
    const start = text.indexOf('$3');
    const short = shorten(text, 90, [{ start, end: start + 10 }], 32);
    assert.equal(short.text, 'Kestrel Marine … back $3 million.');
  });

  it('cuts a word that is longer than the line', () => {
    assert.equal(show('Donaudampfschifffahrt', 8), 'Donauda…');
  });

  it('does not cut through a surrogate pair', () => {
    assert.doesNotThrow(() => encodeURIComponent(shorten('🚢🚢🚢🚢', 4).text));
  });

  it('never grows beyond the limit and keeps highlights inside', () => {
    const text = string({
      unit: constantFrom('a', 'b', ' ', ',', '\n', '🚢'),
      maxLength: 80,
    });
    check(
      property(text, integer({ min: 4, max: 40 }), nat(), nat(), (line, limit, a, b) => {
        const start = Math.min(a % (line.length + 1), b % (line.length + 1));
        const end = Math.max(a % (line.length + 1), b % (line.length + 1));
        const short = shorten(line, limit, [{ start, end }], Math.ceil(limit / 2));
        assert.ok(short.text.length <= limit, `${JSON.stringify(short.text)} > ${limit}`);
        for (const span of short.highlights) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= short.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
