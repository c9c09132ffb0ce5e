import type {
  Annotation,
  CheckedWords,
  Judgement,
  Marks,
  Reply,
  Reviewer,
  Target,
} from '../core/annotations/annotation.ts';
import type { Span } from '../core/text/span.ts';

/** What is to be written down about a span; what is left out is empty. */
export type AnnotationDraft = { readonly marks: Marks; readonly span: Span } & Partial<Judgement>;

/** What can be said of somebody's annotation. */
export type ReplyDraft = Partial<
  Pick<Reply, 'comment' | 'verdict' | 'status' | 'tags' | 'evidence'>
>;

/** The names of what a judgement says. */
export const judgementKeys = [
  'claim',
  'kinds',
  'saidBy',
  'saidOn',
  'verdict',
  'status',
  'tags',
  'comment',
  'proposed',
  'evidence',
] as const satisfies readonly (keyof Judgement)[];

/** The names of what a reply says. */
export const replyKeys = [
  'comment',
  'verdict',
  'status',
  'tags',
  'evidence',
] as const satisfies readonly (keyof ReplyDraft)[];

/** Where and when an entry is made. */
export interface Making {
  readonly id: string;
  readonly now: string;
  /** The words it is about, as they are now. */
  readonly words: { readonly quote: string; readonly sentence: string };
}

/** A new annotation. */
export function draftAnnotation(
  draft: AnnotationDraft,
  target: Target,
  making: Making,
): Annotation {
  return {
    entry: 'annotation',
    id: making.id,
    marks: draft.marks,
    target,
    claim: draft.claim ?? null,
    kinds: draft.kinds ?? [],
    saidBy: draft.saidBy ?? null,
    saidOn: draft.saidOn ?? null,
    verdict: draft.verdict ?? null,
    status: draft.status ?? null,
    tags: draft.tags ?? [],
    comment: draft.comment ?? null,
    proposed: draft.proposed ?? null,
    evidence: draft.evidence ?? [],
    checked: checkWords(draft.verdict ?? null, making),
    created: making.now,
    modified: making.now,
    removed: null,
  };
}

/** A new reply to the annotation `re`. */
export function draftReply(re: string, draft: ReplyDraft, making: Making): Reply {
  return {
    entry: 'reply',
    id: making.id,
    re,
    comment: draft.comment ?? null,
    verdict: draft.verdict ?? null,
    status: draft.status ?? null,
    tags: draft.tags ?? [],
    evidence: draft.evidence ?? [],
    checked: checkWords(draft.verdict ?? null, making),
    created: making.now,
    modified: making.now,
    removed: null,
  };
}

/** The words that a verdict is given for. */
export function checkWords(verdict: string | null, { words, now }: Making): CheckedWords | null {
  return verdict === null ? null : { ...words, at: now };
}

/** The part of a change that can be said of another reviewer's annotation. */
export function replyPart(
  { reviewer }: { reviewer: Reviewer },
  changes: Partial<Judgement>,
): ReplyDraft {
  const { claim, kinds, saidBy, saidOn, proposed, ...said } = changes;
  const others = [claim, kinds, saidBy, saidOn, proposed];
  if (others.some((value) => value !== undefined && value !== null && value.length > 0)) {
    throw new Error(
      `This annotation is ${reviewer.name}'s: verdict, status, tags, comment and evidence can be added to it. Add an annotation of your own for the rest.`,
    );
  }
  return said;
}
