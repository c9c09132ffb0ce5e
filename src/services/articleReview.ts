import type { Annotation, Reply, Reviewer } from '../core/annotations/annotation.ts';
import type { Problem } from '../core/text/problem.ts';
import type { Span } from '../core/text/span.ts';
import type { Address } from './ports.ts';

/** An annotation with its place in the article as it is now. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly reviewer: Reviewer;
  /** Whether it is the present reviewer's. */
  readonly own: boolean;
  /** The review file that holds it. */
  readonly file: Address;
  /** null: an orphan. Offsets into the article's decoded text as given (CRLF counted). */
  readonly span: Span | null;
  readonly state: 'anchored' | 'review' | 'orphan';
  /** What all reviewers said of it, oldest first; removed replies left out. */
  readonly replies: readonly PlacedReply[];
  /** The verdict in force: the latest given, by whomever. */
  readonly verdict: string | null;
  /** When it was given (ISO 8601), or null. */
  readonly verdictAt: string | null;
  /** The present reviewer's own verdict, given with the annotation or in a reply. */
  readonly ownVerdict: string | null;
  /** When that was given (ISO 8601), or null. */
  readonly ownVerdictAt: string | null;
  /** The latest given by reply, else the annotation's. */
  readonly status: string | null;
  /** Whether two reviewers' latest verdicts on it differ. */
  readonly disputed: boolean;
}

export interface PlacedReply {
  readonly reply: Reply;
  readonly reviewer: Reviewer;
  readonly own: boolean;
}

/** Something wrong with a review file, for the user. */
export interface ReviewProblem {
  readonly file: Address;
  /** Line in the review file, from 1, or null where there is no text to count in. */
  readonly line: number | null;
  readonly problem: Problem;
}

/** All that reviewers said of one article: the union of the review files beside it. */
export interface ArticleReview {
  readonly article: Address;
  /** In order of place; orphans last. */
  readonly annotations: readonly PlacedAnnotation[];
  /** The present reviewer's removed annotations that can be restored. */
  readonly removed: readonly PlacedAnnotation[];
  readonly problems: readonly ReviewProblem[];
}
