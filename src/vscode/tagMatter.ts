import type { Evidence } from '../core/annotations/annotation.ts';
import type { TagDraft } from '../services/tagDraft.ts';
import type { TagAnswer, TagFrame } from '../services/tagTalk.ts';
import type { VerdictRank } from './verdictLook.ts';

/** All that the questions about a claim go by besides the draft. */
export interface TagMatter {
  /** What is tagged, for the title. */
  readonly title: string;
  /** Said where a draft was left before. */
  readonly resumed: boolean;
  readonly verdicts: readonly (VerdictRank & { readonly label: string })[];
  readonly tags: readonly string[];
  /** The verdict and the tags that were given last; null and empty at first. */
  readonly lastVerdict: string | null;
  readonly lastTags: readonly string[];
  /** Sources given in this article before, the latest first. */
  readonly sources: readonly Evidence[];
  /** ISO 8601 date. */
  readonly today: string;
}

/** One question to the reviewer; the answer holds what was typed, whichever way it was left. */
export type TagQuestion = (
  matter: TagMatter,
  draft: TagDraft,
  frame: TagFrame,
) => Promise<TagAnswer>;
