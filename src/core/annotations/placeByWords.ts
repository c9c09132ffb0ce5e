import type { Span } from '../text/span.ts';
import { alignWords } from './alignWords.ts';
import type { Target } from './annotation.ts';
import type { Placement } from './placeTargets.ts';
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
const mostOfQuote = 0.5;

/**
 * Where a target stands in a stretch of the new text that is a changed edition of its sentence. The words round the
 * quote are aligned with it; the quote is what now stands between them. Null where nothing does: it was cut out.
 */
export function placeByWords(target: Target, text: string, region: Span): FoundWords {
  const context = contextOf(target);
  const before = wordTokens(context.text);
  const now = wordTokens(text, region);
  const { pairs, share } = alignWords(before, now);
  const inQuote = (token: WordToken): boolean =>
    token.start < context.quote.end && token.end > context.quote.start;
  const first = before.findIndex(inQuote);
  const last = before.findLastIndex(inQuote);
  if (first === -1) return { placement: null, share };
  const span = spanBetween(pairs, now, first, last);
  if (span === null) return { placement: null, share };
  const kept = keptShare(before.slice(first, last + 1), pairs.slice(first, last + 1));
  const state = share >= sure && kept >= mostOfQuote ? 'anchored' : 'review';
  return { placement: { span, state }, share };
}

function keptShare(tokens: readonly WordToken[], pairs: readonly number[]): number {
  const whole = tokens.reduce((sum, { weight }) => sum + weight, 0);
  const kept = tokens.reduce(
    (sum, { weight }, index) => sum + (pairs[index] === -1 ? 0 : weight),
    0,
  );
  return whole === 0 ? 0 : kept / whole;
}

/** The old sentence, or what is kept from both sides of the quote where that reaches further. */
function contextOf({ quote, prefix, suffix, sentence }: Target): { text: string; quote: Span } {
  const at = bestOccurrence(sentence, quote, prefix);
  const left = at === -1 ? '' : sentence.slice(0, at);
  const right = at === -1 ? '' : sentence.slice(at + quote.length);
  const before = left.length > prefix.length ? left : prefix;
  const after = right.length > suffix.length ? right : suffix;
  return {
    text: before + quote + after,
    quote: { start: before.length, end: before.length + quote.length },
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
