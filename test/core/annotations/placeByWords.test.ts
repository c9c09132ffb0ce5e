import assert from 'node:assert/strict';
import { describeTarget } from '../../../src/core/annotations/describeTarget.ts';
import { findPieces } from '../../../src/core/annotations/textVersion.ts';
import { placeByWords } from '../../../src/core/annotations/placeByWords.ts';

const before = 'The port of Aldin earned $4.2 billion from ferries in the last year.';

/** What stands at the place of some words of `before` now, and how sure that is. */
function place(quote: string, now: string): string | null {
  const start = before.indexOf(quote);
  const span = { start, end: start + quote.length };
  const target = describeTarget(span, before, findPieces(before), 't1');
  const { placement } = placeByWords(target, now, { start: 0, end: now.length });
  if (placement === null) return null;
  return `${placement.state}: ${now.slice(placement.span.start, placement.span.end)}`;
}

describe('placeByWords', () => {
  it('finds a quote whose sentence was edited', () => {
    const now =
      'Last spring the port of Aldin earned about $4.2 billion from its ferries in the year.';
    assert.equal(place('$4.2 billion', now), 'anchored: $4.2 billion');
  });
  it('finds what took the place of a quote, and says so', () => {
    const now = 'The port of Aldin earned an unknown sum from ferries in the last year.';
    assert.equal(place('$4.2 billion', now), 'review: an unknown sum');
  });
  it('finds the same quote with another value', () => {
    const now = 'The port of Aldin earned $5.1 billion from ferries in the last year.';
    assert.equal(place('$4.2 billion', now), 'anchored: $5.1 billion');
  });
  it('tells that a quote was cut out', () => {
    const now = 'The port of Aldin earned much from ferries in the last year.';
    assert.equal(
      place('of Aldin', 'The port earned $4.2 billion from ferries in the last year.'),
      null,
    );
    assert.equal(place('in the last year', now.replace(' in the last year', '')), null);
  });
  it('gives a low share for another sentence', () => {
    const target = describeTarget({ start: 4, end: 8 }, before, findPieces(before), 't1');
    const now = 'Nobody knows why the lighthouse was sold.';
    assert.ok(placeByWords(target, now, { start: 0, end: now.length }).share < 0.3);
  });
});
