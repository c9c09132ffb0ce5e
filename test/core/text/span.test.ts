import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  bySpan,
  covers,
  overlapLength,
  overlaps,
  touches,
  type Span,
} from '../../../src/core/text/span.ts';

const span = (start: number, end: number): Span => ({ start, end });

describe('spans', () => {
  it('overlap where they share a character, not where they only meet', () => {
    assert.equal(overlaps(span(0, 5), span(4, 9)), true);
    assert.equal(overlaps(span(0, 5), span(5, 9)), false);
  });

  it('cover what lies within them, themselves included', () => {
    assert.equal(covers(span(0, 5), span(0, 5)), true);
    assert.equal(covers(span(0, 5), span(1, 4)), true);
    assert.equal(covers(span(0, 5), span(4, 6)), false);
  });

  it('are touched by a caret at both edges', () => {
    assert.deepEqual(
      [1, 2, 5, 6].map((offset) => touches(span(2, 5), offset)),
      [false, true, true, false],
    );
  });

  it('share as many characters as lie in both', () => {
    assert.equal(overlapLength(span(0, 5), span(3, 9)), 2);
    assert.equal(overlapLength(span(0, 5), span(7, 9)), 0);
  });

  it('are read by their start, the longer first', () => {
    const spans = [span(3, 4), span(0, 2), span(0, 9)];
    assert.deepEqual(spans.toSorted(bySpan), [span(0, 9), span(0, 2), span(3, 4)]);
  });

  it('agree with one another about what they share', () => {
    const someSpan = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }))
      .map(([start, length]) => span(start, start + length));
    fc.assert(
      fc.property(someSpan, someSpan, (a, b) => {
        assert.equal(overlaps(a, b), overlapLength(a, b) > 0);
        assert.equal(overlaps(a, b), overlaps(b, a));
        assert.equal(covers(a, b), overlapLength(a, b) === b.end - b.start);
      }),
      { seed: 1 },
    );
  });
});
