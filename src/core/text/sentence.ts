import type { Span } from './span.ts';

/** A sentence, heading, bullet, table row or boilerplate line: the unit in which claims are judged. */
export interface Sentence extends Span {
  /** Index of its block in the article. */
  readonly block: number;
  /** Index of the nearest heading's block above it (a heading's own index for itself), or null before the first. */
  readonly section: number | null;
}
