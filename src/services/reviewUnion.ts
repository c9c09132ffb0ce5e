import type { Annotation, CheckedWords, Reply, Reviewer } from '../core/annotations/annotation.ts';
import type { LivePlace } from '../core/annotations/livePlaces.ts';
import { bySpan } from '../core/text/span.ts';
import type {
  ArticleReview,
  PlacedAnnotation,
  PlacedReply,
  ReviewProblem,
} from './articleReview.ts';
import { lineAt } from './lineAt.ts';
import { lineStartsOf } from './newsroomLines.ts';
import type { Address } from './ports.ts';
import type { StoredReview } from './reviewStore.ts';

/** What the union is made of. */
export interface ReviewParts {
  readonly article: Address;
  readonly stored: readonly StoredReview[];
  /** The present reviewer, or null before anybody said who reviews. */
  readonly reviewer: Reviewer | null;
  /** By `placeKey`. */
  readonly places: ReadonlyMap<string, LivePlace>;
}

/** Under which key an annotation's place is kept: two files may, by accident, use the same id. */
export function placeKey(stored: StoredReview, annotation: Annotation): string {
  return `${stored.reviewer.id}/${annotation.id}`;
}

/** What all reviewers said of an article, put together. */
export function uniteReviews(parts: ReviewParts): ArticleReview {
  const replies = collectReplies(parts);
  const placed = parts.stored.flatMap((stored) =>
    stored.file.entries
      .filter((entry) => entry.entry === 'annotation')
      .map((annotation) => place(annotation, stored, parts, replies)),
  );
  return {
    article: parts.article,
    annotations: placed.filter(({ annotation }) => annotation.removed === null).sort(byPlace),
    removed: placed.filter(({ annotation, own }) => own && annotation.removed !== null),
    problems: parts.stored.flatMap(describeProblems),
  };
}

function collectReplies(parts: ReviewParts): Map<string, PlacedReply[]> {
  const all = parts.stored.flatMap((stored) =>
    stored.file.entries
      .filter((entry) => entry.entry === 'reply')
      .filter((reply) => reply.removed === null)
      .map((reply) => ({ reply, reviewer: stored.reviewer, own: isOwn(stored, parts) })),
  );
  const byAnnotation = new Map<string, PlacedReply[]>();
  for (const placed of all.sort((a, b) => compare(a.reply.created, b.reply.created))) {
    const others = byAnnotation.get(placed.reply.re);
    if (others === undefined) byAnnotation.set(placed.reply.re, [placed]);
    else others.push(placed);
  }
  return byAnnotation;
}

function isOwn(stored: StoredReview, { reviewer }: ReviewParts): boolean {
  return reviewer !== null && stored.reviewer.id === reviewer.id;
}

function place(
  annotation: Annotation,
  stored: StoredReview,
  parts: ReviewParts,
  replies: ReadonlyMap<string, readonly PlacedReply[]>,
): PlacedAnnotation {
  const live = parts.places.get(placeKey(stored, annotation));
  const said = replies.get(annotation.id) ?? [];
  const verdicts = latestVerdicts(annotation, stored.reviewer, said);
  const ownVerdict = verdicts.find(({ reviewer }) => reviewer === parts.reviewer?.id);
  return {
    annotation,
    reviewer: stored.reviewer,
    own: isOwn(stored, parts),
    file: stored.address,
    span: live?.span ?? null,
    state: live?.span ? live.state : 'orphan',
    replies: said,
    verdict: verdicts.at(-1)?.verdict ?? null,
    verdictAt: verdicts.at(-1)?.at ?? null,
    ownVerdict: ownVerdict?.verdict ?? null,
    ownVerdictAt: ownVerdict?.at ?? null,
    status: said.findLast(({ reply }) => reply.status !== null)?.reply.status ?? annotation.status,
    disputed: new Set(verdicts.map(({ verdict }) => verdict)).size > 1,
  };
}

interface GivenVerdict {
  readonly reviewer: string;
  readonly verdict: string;
  readonly at: string;
}

/** Each reviewer's last verdict, the latest of all at the end. */
function latestVerdicts(
  annotation: Annotation,
  reviewer: Reviewer,
  replies: readonly PlacedReply[],
): GivenVerdict[] {
  const given = [
    ...verdictOf(annotation, reviewer),
    ...replies.flatMap(({ reply, reviewer: other }) => verdictOf(reply, other)),
  ].sort((a, b) => compare(a.at, b.at));
  const latest = new Map<string, GivenVerdict>();
  for (const one of given) {
    latest.delete(one.reviewer);
    latest.set(one.reviewer, one);
  }
  return [...latest.values()];
}

/** The time of a verdict is that of the words it was given for: a comment changed later does not renew it. */
function verdictOf(
  entry: { verdict: string | null; checked: CheckedWords | null; modified: string } | Reply,
  reviewer: Reviewer,
): GivenVerdict[] {
  const { verdict, checked, modified } = entry;
  return verdict === null ? [] : [{ reviewer: reviewer.id, verdict, at: checked?.at ?? modified }];
}

function byPlace(a: PlacedAnnotation, b: PlacedAnnotation): number {
  if (a.span === null || b.span === null) return Number(a.span === null) - Number(b.span === null);
  return bySpan(a.span, b.span) || compare(a.annotation.created, b.annotation.created);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Kept for each file as it was read: the union is made anew at every keystroke, and thousands of lines may be wrong. */
const described = new WeakMap<StoredReview, readonly ReviewProblem[]>();

function describeProblems(stored: StoredReview): readonly ReviewProblem[] {
  const known = described.get(stored);
  if (known !== undefined) return known;
  const { text, address, problems } = stored;
  const starts = text === null || problems.length === 0 ? null : lineStartsOf(text);
  const told = problems.map((problem) => ({
    file: address,
    line: starts && lineAt(starts, problem.span.start) + 1,
    problem,
  }));
  described.set(stored, told);
  return told;
}
