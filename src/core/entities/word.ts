import type { Span } from '../text/span.ts';

/** `upper` NASA, `camel` OpenAI or xAI, `mixed` letters with digits (H100), `initial` "J.", `number` 3.5. */
export type Shape = 'lower' | 'capital' | 'upper' | 'camel' | 'mixed' | 'initial' | 'number';

/** How a word joins the one before it in its sentence; `break` is any punctuation but a hyphen. */
export type Joint = 'space' | 'hyphen' | 'break';

/** What a capital proves: `yes` in running prose, nothing where every sentence or title has one. */
export type CaseProof = 'yes' | 'opening' | 'title';

/** A word of an article: letters and digits with inner apostrophes, points and ampersands; hyphens part words. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** What its writings have in common, for look-ups. */
  readonly key: string;
  readonly shape: Shape;
  readonly joint: Joint;
  /** How many characters of a possessive follow the span: 2 for 's, 1 for a plural's apostrophe, 0 for none. */
  readonly possessive: 0 | 1 | 2;
  /** Index of its sentence. */
  readonly sentence: number;
  proof: CaseProof;
}
