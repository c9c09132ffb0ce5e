import type { Span } from '../text/span.ts';

/** Where an annotation stands now. */
export interface Placement {
  /** In the stored text. */
  readonly span: Span;
  /** `review`: the words or what stands round them changed so much that a person should look. */
  readonly state: 'anchored' | 'review';
}
