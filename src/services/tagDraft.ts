import type { Evidence, Judgement } from '../core/annotations/annotation.ts';
import type { EvidenceKind } from './evidenceGuess.ts';

/** The source that is being asked for, field by field. */
export interface SourceDraft {
  /** The line as typed; `kind` and `where` are what it was taken for. */
  readonly typed: string;
  readonly kind: EvidenceKind | null;
  readonly where: string;
  readonly locator: string;
  /** ISO 8601 date. */
  readonly accessed: string;
}

/** What has been said so far while a claim is being tagged: also what is kept when the reviewer leaves half-way. */
export interface TagDraft {
  readonly verdict: string | null;
  readonly tags: readonly string[];
  readonly comment: string;
  readonly evidence: readonly Evidence[];
  readonly source: SourceDraft;
  /** Whether a source is asked for although the verdict does not need one. */
  readonly addSource: boolean;
}

/** One question each. */
export type TagStep = 'verdict' | 'tags' | 'comment' | 'source' | 'locator' | 'accessed';

export const noSource: SourceDraft = {
  typed: '',
  kind: null,
  where: '',
  locator: '',
  accessed: '',
};

/** The draft to begin with: what the reviewer already said of the claim, or nothing. */
export function draftOf(said: Judgement | null): TagDraft {
  return {
    verdict: said?.verdict ?? null,
    tags: said?.tags ?? [],
    comment: said?.comment ?? '',
    evidence: said?.evidence ?? [],
    source: noSource,
    addSource: false,
  };
}

/**
 * The questions for a draft, in order. A source is asked for where the verdict needs one and none is given yet, its place
 * where a source has places, the day where a source may change.
 */
export function stepsOf(draft: TagDraft, needsEvidence: (verdict: string) => boolean): TagStep[] {
  const steps: TagStep[] = ['verdict', 'tags', 'comment'];
  const needed =
    draft.verdict !== null && needsEvidence(draft.verdict) && draft.evidence.length === 0;
  return needed || draft.addSource ? [...steps, ...sourceSteps(draft)] : steps;
}

/** The questions about a source alone. */
export function sourceSteps(draft: TagDraft): TagStep[] {
  const { kind } = draft.source;
  const steps: TagStep[] = ['source'];
  if (kind === 'url' || kind === 'document') steps.push('locator');
  // A calculation stays as it is; what a source or a person says may be another tomorrow.
  if (kind !== null && kind !== 'calculation') steps.push('accessed');
  return steps;
}

/** What the draft says, as it is saved: the source being asked for becomes evidence. */
export function judgementOf(
  draft: TagDraft,
): Pick<Judgement, 'verdict' | 'tags' | 'comment' | 'evidence'> {
  const comment = draft.comment.trim();
  const source = evidenceOf(draft.source);
  return {
    verdict: draft.verdict,
    tags: draft.tags,
    comment: comment === '' ? null : comment,
    evidence: source === null ? draft.evidence : [...draft.evidence, source],
  };
}

/** Makes evidence of the source that was asked for, and room for the next one. */
export function settleSource(draft: TagDraft): TagDraft {
  return { ...draft, evidence: judgementOf(draft).evidence, source: noSource };
}

/** Whether the two say the same: then there is nothing to keep or to save. */
export function sameDraft(a: TagDraft, b: TagDraft): boolean {
  return JSON.stringify([judgementOf(a), a.source]) === JSON.stringify([judgementOf(b), b.source]);
}

function evidenceOf(source: SourceDraft): Evidence | null {
  if (source.kind === null || source.where === '') {
    return null;
  }
  const locator = source.locator.trim();
  return {
    kind: source.kind,
    where: source.where,
    locator: locator === '' ? null : locator,
    accessed: source.kind === 'calculation' || source.accessed === '' ? null : source.accessed,
    primary: null,
  };
}
