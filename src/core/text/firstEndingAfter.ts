import type { Span } from './span.ts';

/** Index of the first of ordered, never overlapping spans that ends behind `offset`; their number where none does. Binary search. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
