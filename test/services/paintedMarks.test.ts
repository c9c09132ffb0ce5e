import assert from 'node:assert/strict';
import type { Span } from '../../src/core/text/span.ts';
import { PaintedMarks } from '../../src/services/paintedMarks.ts';

const marks: readonly Span[] = [
  { start: 10, end: 20 },
  { start: 30, end: 40 },
];
/** Milliseconds after the marks were painted: long enough for them to have reached the window. */
const later = 2000;

function painted() {
  const shown = new PaintedMarks<'money' | 'date'>();
  shown.needs('money', marks, 0);
  return shown;
}

function moved(...by: readonly number[]): Span[] {
  return marks.map(({ start, end }, at) => ({ start: start + by[at]!, end: end + by[at]! }));
}

describe('PaintedMarks', () => {
  it('paints what is new, and nothing twice', () => {
    const shown = new PaintedMarks<'money'>();
    assert.equal(shown.needs('money', [], 0), false);
    assert.equal(shown.needs('money', marks, 0), true);
    assert.equal(shown.needs('money', marks.slice(), 0), false);
    assert.equal(shown.needs('money', [], 0), true);
    assert.equal(shown.needs('money', [], 0), false);
  });

  it('knows that marks move with text that is typed or deleted before them', () => {
    const shown = painted();
    shown.follow([{ start: 5, end: 5, text: 'abc' }], later);
    assert.equal(shown.needs('money', moved(3, 3), later), false);
    shown.follow([{ start: 4, end: 8, text: '' }], later);
    assert.equal(shown.needs('money', moved(-1, -1), later), false);
  });

  it('knows that text at an edge does not grow a mark', () => {
    const shown = painted();
    shown.follow([{ start: 10, end: 10, text: 'x' }], later);
    shown.follow([{ start: 21, end: 21, text: 'y' }], later);
    assert.equal(shown.needs('money', moved(1, 2), later), false);
  });

  it('follows several edits made at once, in whatever order', () => {
    const shown = painted();
    const edits = [
      { start: 25, end: 25, text: 'four' },
      { start: 0, end: 2, text: '' },
    ];
    shown.follow(edits, later);
    assert.equal(shown.needs('money', moved(-2, 2), later), false);
  });

  it('paints a kind again when an edit touched one of its marks, and no other kind', () => {
    const shown = painted();
    const dates = [{ start: 50, end: 54 }];
    shown.needs('date', dates, 0);
    shown.follow([{ start: 15, end: 16, text: 'y' }], later);
    assert.equal(shown.needs('date', dates, later), false);
    assert.equal(shown.needs('money', marks, later), true);
  });

  it('paints again what may have reached the window after an edit', () => {
    const shown = painted();
    shown.follow([{ start: 0, end: 0, text: 'x' }], 40);
    assert.equal(shown.needs('money', moved(1, 1), 60), true);
    shown.follow([{ start: 0, end: 0, text: 'x' }], later);
    assert.equal(shown.needs('money', moved(2, 2), later), false);
  });
});
