import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits, shiftSpan } from '../../../src/core/text/edits.ts';

const text = 'The port of Aldin earned much.';
const span = { start: 12, end: 17 };

/** The words that the span covers after an edit; null when it is gone. */
function after(...edits: [start: number, end: number, text: string][]): string | null {
  const made = edits.map(([start, end, replaced]) => ({ start, end, text: replaced }));
  const shifted = shiftSpan(span, made);
  return shifted && applyEdits(text, made).slice(shifted.start, shifted.end);
}

describe('shiftSpan', () => {
  it('moves with what is put in or taken out before', () => {
    assert.equal(after([0, 0, 'Well, ']), 'Aldin');
    assert.equal(after([0, 4, '']), 'Aldin');
  });
  it('stays with what happens behind', () => assert.equal(after([20, 24, '']), 'Aldin'));
  it('does not grow at its edges', () => {
    assert.equal(after([12, 12, 'old ']), 'Aldin');
    assert.equal(after([17, 17, ' City']), 'Aldin');
  });
  it('grows with what is put into it', () => assert.equal(after([14, 14, '--']), 'Al--din'));
  it('keeps the place when all its words are typed over', () => {
    assert.equal(after([12, 17, 'Berg']), 'Berg');
  });
  it('loses what is cut off at an edge, and takes nothing in', () => {
    assert.equal(after([8, 14, 'x']), 'din');
    assert.equal(after([15, 20, 'x']), 'Ald');
  });
  it('is gone when its words are deleted', () => {
    assert.equal(after([12, 17, '']), null);
    assert.equal(after([10, 20, '']), null);
    assert.equal(after([10, 20, 'something else']), null);
  });
  it('follows several edits at once, in any order', () => {
    assert.equal(after([20, 20, 'x'], [0, 3, 'A'], [14, 14, '-']), 'Al-din');
    assert.equal(after([14, 14, '-'], [20, 20, 'x'], [0, 3, 'A']), 'Al-din');
  });

  it('always covers the same letters as a mark on each letter would', () => {
    const edit = fc.tuple(fc.nat(30), fc.nat(6), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(edit, ([start, length, replaced]) => {
        const end = Math.min(text.length, start + length);
        const shifted = shiftSpan(span, [{ start, end, text: replaced }]);
        const survivors = [12, 13, 14, 15, 16].filter((at) => at < start || at >= end);
        for (const at of survivors) {
          const now = at < start ? at : at + replaced.length - (end - start);
          assert.ok(shifted && shifted.start <= now && now < shifted.end);
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe('applyEdits', () => {
  it('takes all offsets in the text before', () => {
    const edits = [
      { start: 0, end: 3, text: 'A' },
      { start: 4, end: 4, text: 'big ' },
    ];
    assert.equal(applyEdits(text, edits), 'A big port of Aldin earned much.');
  });
});
