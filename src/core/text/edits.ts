import type { Span } from './span.ts';

/** A replacement of a stretch of text: UTF-16 offsets into the text before the edit, end exclusive. */
export interface Edit extends Span {
  /** What stands there afterwards; empty for a deletion. */
  readonly text: string;
}

/**
 * Where a span lies after edits that were made at once: each in offsets of the text before all of them, none
 * overlapping another, in any order (the editor reports the last first). Text inserted at an edge stays outside, text
 * inserted or replaced inside belongs to the span. Null where everything the span covered was deleted or overwritten
 * from outside.
 */
export function shiftSpan(span: Span, edits: readonly Edit[]): Span | null {
  let shifted: Span | null = span;
  for (const edit of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    shifted = shifted === null ? null : shiftOnce(shifted, edit);
  }
  return shifted;
}

function shiftOnce(span: Span, edit: Edit): Span | null {
  const grown = edit.text.length - (edit.end - edit.start);
  if (edit.end <= span.start) return { start: span.start + grown, end: span.end + grown };
  if (edit.start >= span.end) return span;
  if (span.start <= edit.start && edit.end <= span.end) return shiftInside(span, grown);
  if (edit.start <= span.start && span.end <= edit.end) return null;
  // A deletion across one edge takes away what it covered; its new text belongs to the outside.
  return edit.start < span.start
    ? { start: edit.start + edit.text.length, end: span.end + grown }
    : { start: span.start, end: edit.start };
}

/** A whole span typed over ("$4 billion" selected and replaced) is still the same place; a whole span deleted is not. */
function shiftInside(span: Span, grown: number): Span | null {
  const end = span.end + grown;
  return end > span.start ? { start: span.start, end } : null;
}

/** The text after edits that were made at once (see `shiftSpan`). */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = text;
  for (const edit of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    edited = edited.slice(0, edit.start) + edit.text + edited.slice(edit.end);
  }
  return edited;
}
