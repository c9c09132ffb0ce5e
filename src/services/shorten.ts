import { bySpan, type Span } from '../core/text/span.ts';

/** Words of an article as one line of a list, with the places to highlight in it. */
export interface ShortText {
  readonly text: string;
  /** UTF-16, half-open, in `text`. */
  readonly highlights: readonly Span[];
}

/** How many words may stand before a highlight when words are left out: as many of them as the beginning leaves room for. */
const wordsBefore = [3, 2, 1, 0];
/** UTF-16 code units: a beginning that is shorter does not tell who is spoken of. */
const leastHead = 12;

/**
 * One line of at most `limit` code units (an ellipsis counts): white space runs become single spaces, words stay whole.
 * Where the first of `spans` would end behind `within`, words before it are left out, so that "The yard … earned
 * $3 million" shows its figure at a glance. `spans` are offsets into `text`, the most important first.
 */
export function shorten(
  text: string,
  limit: number,
  spans: readonly Span[] = [],
  within: number = limit,
): ShortText {
  const line = collapse(text);
  const placed = spans.map((span) => ({ start: line.at(span.start), end: line.at(span.end) }));
  const first = placed[0];
  if (first !== undefined && first.end > within) {
    const cut = cutMiddle(line.text, limit, within, placed);
    if (cut !== null) return cut;
  }
  if (line.text.length <= limit) {
    return { text: line.text, highlights: placed.toSorted(bySpan) };
  }
  return cutEnd(line.text, limit, placed);
}

interface Line {
  readonly text: string;
  /** Where an offset of the original stands in the line. */
  at(offset: number): number;
}

function collapse(text: string): Line {
  const offsets: number[] = [];
  let line = '';
  for (let at = 0; at < text.length; at += 1) {
    offsets.push(line.length);
    const unit = text[at] ?? '';
    if (!/\s/u.test(unit)) line += unit;
    else if (line !== '' && !line.endsWith(' ')) line += ' ';
  }
  const trimmed = line.trimEnd();
  return {
    text: trimmed,
    at: (offset) => Math.min(trimmed.length, offsets[Math.max(0, offset)] ?? trimmed.length),
  };
}

function cutEnd(line: string, limit: number, spans: readonly Span[]): ShortText {
  const end = wordEnd(line, limit - 1);
  const kept = withoutTail(line.slice(0, end));
  return { text: `${kept}…`, highlights: inside(spans, 0, kept.length) };
}

/** Null where nothing would be left out, as the words before the figure are too few, or where no word would fit behind the gap. */
function cutMiddle(
  line: string,
  limit: number,
  within: number,
  spans: readonly Span[],
): ShortText | null {
  const [first] = spans;
  if (first === undefined) return null;
  const starts = wordsBefore.map((words) => wordStart(line, first.start, words));
  const from = starts.find((start) => within - 3 - (first.end - start) >= leastHead) ?? first.start;
  const least = Math.min(leastHead, Math.floor(limit / 4));
  const room = Math.max(least, within - 3 - Math.min(within, first.end - from));
  const head = withoutTail(line.slice(0, wordEnd(line, Math.min(room, from))));
  const before = head === '' ? '… ' : `${head} … `;
  if (from <= before.length || limit - before.length < 2) return null;
  const rest = line.slice(from);
  const fits = before.length + rest.length <= limit;
  const short = fits ? rest : cutEnd(rest, Math.max(1, limit - before.length), []).text;
  const kept = short.endsWith('…') ? short.length - 1 : short.length;
  return {
    text: before + short,
    highlights: inside(spans, from, from + kept).map(({ start, end }) => ({
      start: start + before.length,
      end: end + before.length,
    })),
  };
}

/** Without the comma or dash that would hang before an ellipsis. */
function withoutTail(words: string): string {
  return words.replace(/[\s,;:–—-]{1,8}$/u, '');
}

/** The spans that lie wholly inside, counted from `from`, in order. */
function inside(spans: readonly Span[], from: number, to: number): readonly Span[] {
  return spans
    .toSorted(bySpan)
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
}

/** The last end of a word at or before `limit`; a single word longer than that is cut, not inside a surrogate pair. */
function wordEnd(line: string, limit: number): number {
  if (limit <= 0) return 0;
  if (line[limit] === ' ' || limit >= line.length) return limit;
  const space = line.lastIndexOf(' ', limit);
  if (space > 0) return space;
  return /[\uD800-\uDBFF]/u.test(line[limit - 1] ?? '') ? limit - 1 : limit;
}

/** The beginning of the words that lead up to an offset. */
function wordStart(line: string, offset: number, words: number): number {
  let start = offset;
  for (let word = 0; word < words; word += 1) {
    const space = line.lastIndexOf(' ', start - 2);
    if (space < 0) return start;
    start = space + 1;
  }
  return start;
}
