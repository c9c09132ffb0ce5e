import type { Span } from '../text/span.ts';

/** Longer runs without a sentence's end are cut: the length of a piece must fit into two bytes. */
const maxPiece = 4000;
/** A line shorter than this was not broken by a program that wraps lines (they use 65 to 100 columns). */
const minWrapped = 60;
const maxWrapped = 130;

/**
 * Cuts a stored text into its sentences, headings and bullets, without gaps: the first piece begins at 0, each ends
 * where the next begins, with the white space after it. Review files keep a hash of every piece, so this cut belongs
 * to format version 1 and must not be improved: the analysis has its own, better idea of a sentence. It needs only to
 * be stable: a text wrapped anew, or with other quotation marks, is cut at the same words.
 */
export function splitPieces(text: string): Span[] {
  const ends: number[] = [];
  for (const { index, 0: gap } of text.matchAll(/\s+/g)) {
    const end = index + gap.length;
    if (index > 0 && end < text.length && endsPiece(text, index, end)) ends.push(end);
  }
  const pieces: Span[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    // A run without an end: a table pasted as one line, a text without full stops.
    const parts = Math.ceil((end - start) / maxPiece);
    for (let part = 1; part <= parts; part++) {
      const cut = Math.min(end, start + maxPiece);
      pieces.push({ start, end: cut });
      start = cut;
    }
  }
  return pieces;
}

/** Whether the white space from `start` to `end` stands between two pieces. */
function endsPiece(text: string, start: number, end: number): boolean {
  // "… said so.”  Then": quotation marks, brackets and Markdown's emphasis close after the stop.
  const stops = /[.!?…][)\]"'”’»*_]{0,3}$/.test(text.slice(Math.max(0, start - 4), start));
  // "the U.S. economy", "(twice!) and": a small letter goes on.
  if (stops && !/\p{Ll}/u.test(text.charAt(end))) return true;
  const breaks = text.slice(start, end).split('\n').length - 1;
  return breaks > 1 || (breaks === 1 && !isWrap(text, start, end));
}

/** Whether a single line break only wraps a line: the next word would not have fitted. */
function isWrap(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const length = start - lineStart;
  if (length > maxWrapped) return false;
  const next = /^\S{1,130}/.exec(text.slice(end, end + 130))?.[0] ?? '';
  if (/^(?:[#=•*–—-]+|\d+[.)])$/.test(next)) return false;
  return length + 1 + next.length > minWrapped;
}
