import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { alignWords } from './alignWords.ts';
import type { Target } from './annotation.ts';
import type { Placement } from './placement.ts';
import { wordTokens } from './wordTokens.ts';
import type { WordToken } from './wordTokens.ts';

/** A placement with how much of the old words stand round it: 0 to 1. */
export interface FoundWords {
  readonly placement: Placement | null;
  readonly share: number;
}

/** Words round a quote, of which so much was found, leave no doubt about the place. */
const sure = 0.7;
/** Of a quote's own words so much must be left, or it was replaced. */
const mostOfQuote = 0.4;
/** UTF-16 units on either side of a region: a little more than targets keep as context. */
const reach = 40;

/**
 * Where a target stands in a stretch of the new text that is a changed edition of its sentence. The words round the
 * quote are aligned with it; the quote is what now stands between them. Null where nothing does: it was cut out.
 */
export function placeByWords(target: Target, text: string, region: Span): FoundWords {
  const context = contextOf(target);
  const before = wordTokens(context.text);
  const now = wordTokens(text, widened(region, text));
  const pairs = alignWords(before, now);
  const share = keptShare(before, pairs, context.sentence);
  const first = before.findIndex((token) => overlaps(token, context.quote));
  const last = before.findLastIndex((token) => overlaps(token, context.quote));
  if (first === -1) return { placement: null, share };
  const span = spanBetween(pairs, now, first, last);
  if (span === null) return { placement: null, share };
  const isSure = share >= sure && keptShare(before, pairs, context.quote) >= mostOfQuote;
  return { placement: { span, state: isSure ? 'anchored' : 'review' }, share };
}

/** With what the neighbours of the sentence may give to the context. */
function widened({ start, end }: Span, text: string): Span {
  return { start: Math.max(0, start - reach), end: Math.min(text.length, end + reach) };
}

/** How much of the words in a span of the context was found. */
function keptShare(tokens: readonly WordToken[], pairs: readonly number[], within: Span): number {
  let [whole, kept] = [0, 0];
  for (const [index, token] of tokens.entries()) {
    if (!overlaps(token, within)) continue;
    whole += token.weight;
    if (pairs[index] !== -1) kept += token.weight;
  }
  return whole === 0 ? 0 : kept / whole;
}

/** What is known of the old text round a quote, with spans of that. */
interface Context {
  readonly text: string;
  readonly quote: Span;
  readonly sentence: Span;
}

/** The old sentence, or what is kept from both sides of the quote where that reaches further. */
function contextOf({ quote, prefix, suffix, sentence }: Target): Context {
  const at = bestOccurrence(sentence, quote, prefix);
  const left = at === -1 ? '' : sentence.slice(0, at);
  const right = at === -1 ? '' : sentence.slice(at + quote.length);
  const before = left.length > prefix.length ? left : prefix;
  const after = right.length > suffix.length ? right : suffix;
  const start = before.length;
  const end = start + quote.length;
  return {
    text: before + quote + after,
    quote: { start, end },
    sentence: { start: start - left.length, end: end + right.length },
  };
}

function bestOccurrence(sentence: string, quote: string, prefix: string): number {
  let best = -1;
  for (let at = sentence.indexOf(quote); at !== -1; at = sentence.indexOf(quote, at + 1)) {
    const left = sentence.slice(0, at);
    if (left.endsWith(prefix) || prefix.endsWith(left)) return at;
    if (best === -1) best = at;
    if (quote === '') break;
  }
  return best;
}

/** From the first to the last token of the quote, or what took their places between the neighbours. */
function spanBetween(
  pairs: readonly number[],
  now: readonly WordToken[],
  first: number,
  last: number,
): Span | null {
  const own = pairs.slice(first, last + 1).filter((index) => index !== -1);
  const before = pairs.slice(0, first).findLast((index) => index !== -1);
  const after = pairs.slice(last + 1).find((index) => index !== -1);
  const firstKept = pairs[first] !== -1;
  const lastKept = pairs[last] !== -1;
  const from = firstKept ? own[0] : before === undefined ? own[0] : before + 1;
  const to = lastKept ? own.at(-1) : after === undefined ? own.at(-1) : after - 1;
  if (from === undefined || to === undefined || to < from) return null;
  const [start, end] = [now[from]?.start, now[to]?.end];
  return start === undefined || end === undefined ? null : { start, end };
}
