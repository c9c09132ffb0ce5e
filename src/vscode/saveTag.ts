import * as vscode from 'vscode';
import { judgementOf, type TagDraft } from '../services/tagDraft.ts';
import type { TagDrafts } from '../services/tagDrafts.ts';
import { findWords } from '../services/findWords.ts';
import { articleAddress } from './articleFiles.ts';
import type { Desk } from './desk.ts';
import { rememberSaid } from './lastSaid.ts';
import type { ReviewTarget } from './reviewTarget.ts';
import { saveAction } from './savedActions.ts';
import { verdictWords } from './verdictWords.ts';

/** Writes down what was said of the targets. True: all of it is saved, or waits to be saved. */
export async function saveTag(
  desk: Desk,
  drafts: TagDrafts,
  targets: readonly ReviewTarget[],
  draft: TagDraft,
): Promise<boolean> {
  const said = judgementOf(draft);
  const isOne = targets.length === 1;
  for (const target of targets) {
    const saved = await saveAction(desk, async () =>
      writeDown(desk, target, isOne ? said : mergeSaid(target, said)),
    );
    if (saved === null) {
      await drafts.keep(target.article, target.words, draft);
      return false;
    }
  }
  await rememberSaid(desk.context, said);
  tellSaved(desk, targets, draft);
  return true;
}

type Said = ReturnType<typeof judgementOf>;

/** Of several claims at once only what was said is said: their own tags, comments and sources stay. */
function mergeSaid({ own }: ReviewTarget, said: Said): Said {
  if (own === null) return said;
  const { verdict, tags, comment, evidence } = own.annotation;
  const known = new Set(evidence.map(({ where }) => where));
  return {
    verdict: said.verdict ?? verdict,
    tags: [...new Set([...tags, ...said.tags])],
    comment: said.comment ?? comment,
    evidence: [...evidence, ...said.evidence.filter(({ where }) => !known.has(where))],
  };
}

/** The article may have been edited while the questions were open: the words are what counts, not where they were. */
async function writeDown(desk: Desk, target: ReviewTarget, said: Said): Promise<true> {
  const { article, document, own, marks, words } = target;
  if (own !== null) {
    await desk.reviews.change(article, own.annotation.id, said);
    return true;
  }
  const span = findWords(document.getText(), words, target.span);
  if (span === null) {
    throw new Error(
      vscode.l10n.t('The words have changed in the meantime. Tag them again: your draft is kept.'),
    );
  }
  await desk.reviews.add(article, { marks, span, ...said });
  return true;
}

function tellSaved(desk: Desk, targets: readonly ReviewTarget[], { verdict }: TagDraft): void {
  const [first] = targets;
  if (first === undefined) return;
  const settings = desk.settings.of(articleAddress(first.document.uri));
  const words = verdict === null ? vscode.l10n.t('Saved') : verdictWords(settings, verdict);
  const message =
    targets.length === 1 ? words : vscode.l10n.t('{0}: {1} claims', words, targets.length);
  vscode.window.setStatusBarMessage(`$(check) ${message}`, 4000);
}
