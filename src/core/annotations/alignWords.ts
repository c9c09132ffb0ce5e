import type { WordToken } from './wordTokens.ts';

/** A mistyped word found at its place counts for this much of itself. */
const nearWorth = 0.6;
/** What a word left out or put in between costs: enough to prefer words that stand together. */
const gapCost = 0.06;

/** Sums of costs differ by rounding. */
const tie = 1e-9;

/**
 * For each old token the index of the new token that it became, or -1; in order: later ones stand later. It is the best
 * alignment of all of `before` with some stretch of `now` (Needleman and Wunsch 1970, with the ends of `now` free).
 * Takes time and memory with the product of the two lengths.
 */
export function alignWords(before: readonly WordToken[], now: readonly WordToken[]): number[] {
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
      // Of two equal ways the earlier word: a full stop belongs to the words before it, not to those behind an insertion.
      steps[old * width + young] = added > best - tie ? 3 : met > best - tie ? 1 : 2;
    }
    [previous, row] = [row, previous];
  }
  return trace(steps, before.length, previous.indexOf(Math.max(...previous)), width);
}

/** The way back from the end of the best alignment. */
function trace(steps: Uint8Array, length: number, end: number, width: number): number[] {
  const pairs = Array.from({ length }, () => -1);
  let [old, young] = [length, end];
  while (old > 0 && young > 0) {
    const step = steps[old * width + young];
    if (step === 1) pairs[old - 1] = young - 1;
    if (step !== 3) old--;
    if (step !== 2) young--;
  }
  return pairs;
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
