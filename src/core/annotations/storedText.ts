import type { Span } from '../text/span.ts';

/**
 * A text as review files count it: LF line ends and no byte order mark, so that a change of line ends moves no
 * annotation. The editor and the analysis count in the decoded text; these two ways of counting meet only here.
 */
export interface StoredText {
  readonly text: string;
  /** 1 where the decoded text begins with a byte order mark. */
  readonly mark: 0 | 1;
  /** Offsets, in the stored text, of the line feeds that are two characters (CR LF) in the decoded text; ascending. */
  readonly pairs: readonly number[];
}

/** The stored form of a decoded text. A carriage return that stands alone is a line end too, of the same length. */
export function toStoredText(decoded: string): StoredText {
  const mark = decoded.startsWith('\uFEFF') ? 1 : 0;
  if (!decoded.includes('\r')) return { text: mark ? decoded.slice(1) : decoded, mark, pairs: [] };
  const pairs: number[] = [];
  const text = decoded.slice(mark).replace(/\r\n?/g, (lineEnd, at: number) => {
    if (lineEnd.length === 2) pairs.push(at - pairs.length);
    return '\n';
  });
  return { text, mark, pairs };
}

/** A span of the decoded text in the stored text. */
export function toStoredSpan(span: Span, stored: StoredText): Span {
  return { start: toStoredOffset(span.start, stored), end: toStoredOffset(span.end, stored) };
}

/** A span of the stored text in the decoded text. */
export function toDecodedSpan(span: Span, stored: StoredText): Span {
  return { start: toDecodedOffset(span.start, stored), end: toDecodedOffset(span.end, stored) };
}

/** Between CR and LF means before the line feed. */
function toStoredOffset(offset: number, { mark, pairs }: StoredText): number {
  const inText = Math.max(0, offset - mark);
  // Pair number k stands at pairs[k] + k in the decoded text; it is passed when its LF is.
  const passed = countWhile(pairs, (place, index) => place + index + 2 <= inText);
  const next = pairs[passed];
  return next !== undefined && next + passed + 1 === inText ? next : inText - passed;
}

function toDecodedOffset(offset: number, { mark, pairs }: StoredText): number {
  return offset + mark + countWhile(pairs, (place) => place < offset);
}

/** How many items at the front of an ascending list fulfil a condition that turns false once; by halving. */
function countWhile(
  items: readonly number[],
  holds: (item: number, index: number) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
