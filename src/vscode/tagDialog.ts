import * as vscode from 'vscode';
import type { Evidence } from '../core/annotations/annotation.ts';
import { shorten } from '../services/shorten.ts';
import { draftOf, sameDraft, type TagDraft, type TagStep } from '../services/tagDraft.ts';
import type { TagDrafts } from '../services/tagDrafts.ts';
import { talk } from '../services/tagTalk.ts';
import { articleAddress } from './articleFiles.ts';
import type { Desk } from './desk.ts';
import { lastSaid } from './lastSaid.ts';
import type { ReviewTarget } from './reviewTarget.ts';
import type { TagMatter } from './tagMatter.ts';
import { tagQuestions } from './tagQuestions.ts';
import { verdictSetting } from './verdictWords.ts';

/** UTF-16 code units of the words in the title of a question. */
const longestTitle = 60;
/** More of them are found by typing anyway. */
const mostSources = 12;

/** What is asked, and what is settled before the first question. */
export interface TagAsk {
  /** Changes the draft that the questions begin with. */
  readonly begin: (draft: TagDraft) => TagDraft;
  readonly stepsOf: (draft: TagDraft) => readonly TagStep[];
}

/**
 * Asks what a reviewer says of the targets. Whoever leaves half-way finds what was typed when the same words are tagged
 * again. Null: left, or nothing new was said.
 */
export async function askTag(
  desk: Desk,
  drafts: TagDrafts,
  targets: readonly ReviewTarget[],
  { begin, stepsOf }: TagAsk,
): Promise<TagDraft | null> {
  const [first] = targets;
  if (first === undefined) return null;
  const known = targets.length === 1 ? draftOf(first.own?.annotation ?? null) : draftOf(null);
  const kept = drafts.of(first.article, first.words);
  const start = begin(kept ?? known);
  const matter = matterOf(desk, first, targets.length, kept !== null);
  const { saved, draft } = await talk(start, {
    stepsOf,
    ask: async (step, current, frame) => tagQuestions[step](matter, current, frame),
  });
  if (saved) return sameDraft(draft, known) ? null : draft;
  if (sameDraft(draft, known)) return null;
  await drafts.keep(first.article, first.words, draft);
  const message = vscode.l10n.t('Your draft is kept: tag the same words to go on with it.');
  vscode.window.setStatusBarMessage(`$(edit) ${message}`, 5000);
  return null;
}

/** Whether the desk wants evidence for a verdict. */
export function needsEvidence(desk: Desk, { document }: ReviewTarget): (id: string) => boolean {
  const settings = desk.settings.of(articleAddress(document.uri));
  return (id) => verdictSetting(settings, id).evidence;
}

function matterOf(desk: Desk, first: ReviewTarget, count: number, resumed: boolean): TagMatter {
  const settings = desk.settings.of(articleAddress(first.document.uri));
  const last = lastSaid(desk.context);
  return {
    title: count > 1 ? vscode.l10n.t('{0} claims', count) : shorten(first.words, longestTitle).text,
    resumed,
    verdicts: settings.verdicts,
    tags: settings.tags,
    lastVerdict: last.verdict,
    lastTags: last.tags,
    sources: sourcesOf(desk, first),
    today: today(),
  };
}

/** What was given as evidence in the article, the latest first, each source once. */
function sourcesOf(desk: Desk, { article }: ReviewTarget): readonly Evidence[] {
  const annotations = desk.reviews.of(article)?.annotations ?? [];
  const given = annotations
    .flatMap(({ annotation, replies }) => [annotation, ...replies.map(({ reply }) => reply)])
    .toSorted((a, b) => (a.modified < b.modified ? 1 : -1))
    .flatMap(({ evidence }) => evidence);
  const each = new Map(given.toReversed().map((evidence) => [evidence.where, evidence]));
  return [...each.values()].toReversed().slice(0, mostSources);
}

/** The reviewer's day, not London's. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
