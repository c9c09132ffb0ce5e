import type { WordToken } from './wordTokens.ts';

/** How the words of an old stretch of text were found again in a new one. */
export interface WordAlignment {
  /** For each old token the index of the new token that it became, or -1. In order: later ones stand later. */
  readonly pairs: readonly number[];
  /** 0 to 1: the weight of the old words that were found. */
  readonly share: number;
}

/** A mistyped word found at its place counts for this much of itself. */
const nearWorth = 0.6;
/** What a word left out or put in between costs: enough to prefer words that stand together. */
const gapCost = 0.06;

/**
 * The best alignment of all words of `before` with some stretch of `now` (Needleman and Wunsch 1970, with the ends of
 * `now` free). Takes time and memory with the product of the two lengths.
 */
export function alignWords(before: readonly WordToken[], now: readonly WordToken[]): WordAlignment {
  const width = now.length + 1;
  const steps = new Uint8Array((before.length + 1) * width);
  let previous = new Float64Array(width);
  let row = new Float64Array(width);
  for (let old = 1; old <= before.length; old++) {
    const token = before[old - 1];
    row[0] = 0;
    for (let young = 1; young < width; young++) {
      const other = now[young - 1];
      const worth = token && other ? likeness(token.text, other.text) * token.weight : 0;
      const met = worth > 0 ? (previous[young - 1] ?? 0) + worth : -1;
      const dropped = (previous[young] ?? 0) - gapCost;
      const added = (row[young - 1] ?? 0) - gapCost;
      const best = Math.max(met, dropped, added);
      row[young] = best;
      steps[old * width + young] = best === met ? 1 : best === dropped ? 2 : 3;
    }
    [previous, row] = [row, previous];
  }
  const end = previous.indexOf(Math.max(...previous));
  return trace(before, now, steps, end);
}

function trace(
  before: readonly WordToken[],
  now: readonly WordToken[],
  steps: Uint8Array,
  end: number,
): WordAlignment {
  const pairs = before.map(() => -1);
  let found = 0;
  let [old, young] = [before.length, end];
  while (old > 0 && young > 0) {
    const step = steps[old * (now.length + 1) + young];
    if (step === 1) {
      const [token, other] = [before[old - 1], now[young - 1]];
      pairs[old - 1] = young - 1;
      if (token && other) found += likeness(token.text, other.text) * token.weight;
    }
    if (step !== 3) old--;
    if (step !== 2) young--;
  }
  const whole = before.reduce((sum, { weight }) => sum + weight, 0);
  return { pairs, share: whole === 0 ? 0 : found / whole };
}

/** 1 for the same word, less for one with a letter more, less or changed, 0 for another. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 4 || longer - shorter > 1) return 0;
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)
  ) {
    tail++;
  }
  // Two letters may differ where they changed places.
  return head + tail >= longer - 2 ? nearWorth : 0;
}
