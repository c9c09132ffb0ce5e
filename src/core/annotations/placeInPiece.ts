import type { Span } from '../text/span.ts';
import type { Target } from './annotation.ts';
import { toBareText } from './fingerprint.ts';

/** Where a quote stood, in the piece of the old text that it lay in. */
export interface QuoteInPiece {
  readonly target: Target;
  /** From the start of the old piece. */
  readonly offset: number;
  readonly oldLength: number;
}

/**
 * Where a quote stands in a piece whose words are the same as before, though spaces, quotation marks or dashes may have
 * changed. Null where its words are not in the piece: then only the hashes were equal.
 * @param piece in the new stored text
 */
export function placeInPiece(quote: QuoteInPiece, text: string, piece: Span): Span | null {
  const { target, offset, oldLength } = quote;
  const direct = piece.start + offset;
  const end = direct + target.quote.length;
  if (piece.end - piece.start === oldLength && text.slice(direct, end) === target.quote) {
    return { start: direct, end };
  }
  return placeBare(quote, text, piece);
}

function placeBare(quote: QuoteInPiece, text: string, piece: Span): Span | null {
  const { target, offset, oldLength } = quote;
  const words = toBareText(target.quote).text;
  const bare = toBareText(text.slice(piece.start, piece.end));
  if (words === '') return null;
  const expected = (offset / Math.max(1, oldLength)) * bare.text.length;
  const [before, after] = [toBareText(target.prefix).text, toBareText(target.suffix).text];
  let best: { at: number; score: number } | null = null;
  for (let at = bare.text.indexOf(words); at !== -1; at = bare.text.indexOf(words, at + 1)) {
    const context =
      sharedEnd(bare.text.slice(0, at), before) +
      sharedStart(bare.text.slice(at + words.length), after);
    const score = context - Math.abs(at - expected) / Math.max(1, bare.text.length);
    if (best === null || score > best.score) best = { at, score };
  }
  if (best === null) return null;
  const first = bare.offsets[best.at] ?? 0;
  const last = bare.offsets[best.at + words.length - 1] ?? first;
  const span = { start: piece.start + first, end: piece.start + last + 1 };
  return withMarks(span, target.quote, text);
}

/** Takes in the quotation marks or dashes at the edges, as many as the old quote had. */
function withMarks({ start, end }: Span, quote: string, text: string): Span {
  const kept = toBareText(quote).offsets;
  const head = kept[0] ?? 0;
  const tail = quote.length - 1 - (kept.at(-1) ?? quote.length - 1);
  let from = start;
  while (start - from < head && isMark(text.charAt(from - 1))) from--;
  let to = end;
  while (to - end < tail && isMark(text.charAt(to))) to++;
  return { start: from, end: to };
}

function isMark(sign: string): boolean {
  return /\S/.test(sign) && toBareText(sign).text === '';
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  const most = Math.min(a.length, b.length);
  while (length < most && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
