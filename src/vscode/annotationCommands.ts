import * as vscode from 'vscode';
import { touches } from '../core/text/span.ts';
import type { PlacedAnnotation } from '../services/articleReview.ts';
import type { Address } from '../services/ports.ts';
import { reviewAddress } from '../services/reviewAddresses.ts';
import { shorten } from '../services/shorten.ts';
import { articleAddress, isStored } from './articleFiles.ts';
import { articleName } from './articleName.ts';
import { isClaimNode } from './claimNode.ts';
import { toAddress, toUri } from './convert.ts';
import type { Desk } from './desk.ts';
import { findTargets, nodesOf, type SelectedNodes } from './findTargets.ts';
import { isKnownArticle } from './knownPlace.ts';
import { plainMessage } from './plainMessage.ts';
import { revealClaim } from './revealClaim.ts';
import { ensureReviewer } from './reviewer.ts';
import { openReviewed } from './reviewFeed.ts';
import { saveAction } from './savedActions.ts';
import { verdictWords } from './verdictWords.ts';

const longestWords = 60;

interface AnnotationItem extends vscode.QuickPickItem {
  readonly placed: PlacedAnnotation;
}

/** Remove and restore annotations, and open the file that holds them. */
export function registerAnnotationCommands(desk: Desk, selected: SelectedNodes): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('claimdesk.removeAnnotation', async (...args: unknown[]) =>
      remove(desk, selected, args),
    ),
    // A command of its own, so that menus of the text do not promise its key there.
    vscode.commands.registerCommand('claimdesk.removeSelected', async () =>
      remove(desk, selected, [{ view: true }]),
    ),
    vscode.commands.registerCommand('claimdesk.restoreAnnotation', async (node: unknown) =>
      restore(desk, node),
    ),
    vscode.commands.registerCommand('claimdesk.openReviewFile', async (node: unknown) =>
      openReviewFile(desk, node),
    ),
  );
}

/** No question before: it can be undone, and restored later. */
async function remove(
  desk: Desk,
  selected: SelectedNodes,
  args: readonly unknown[],
): Promise<void> {
  const all = await removable(desk, selected, args);
  const chosen = nodesOf(args, selected) === null ? await chooseOne(desk, all) : all;
  let removed = 0;
  for (const { article, placed } of chosen) {
    const saved = await saveAction(desk, async () => {
      await desk.reviews.remove(article, placed.annotation.id);
      return true;
    });
    if (saved !== null) removed += 1;
  }
  if (removed === 0) return;
  const message = vscode.l10n.t('Removed. Undo or “Restore Removed Annotation” brings it back.');
  vscode.window.setStatusBarMessage(`$(trash) ${message}`, 6000);
}

interface Removable {
  readonly article: Address;
  readonly placed: PlacedAnnotation;
}

async function removable(
  desk: Desk,
  selected: SelectedNodes,
  args: readonly unknown[],
): Promise<readonly Removable[]> {
  const nodes = nodesOf(args, selected);
  const orphans = (nodes ?? []).flatMap((node) => {
    if (node.kind !== 'orphan') return [];
    const known = desk.reviews.of(node.article)?.annotations;
    const placed = known?.find(({ annotation, own }) => own && annotation.id === node.key);
    return placed === undefined ? [] : [{ article: node.article, placed }];
  });
  if (orphans.length > 0) return orphans;
  const targets = await findTargets(desk, selected, args);
  const found = targets.flatMap(({ article, annotations }) =>
    annotations.filter(({ own }) => own).map((placed) => ({ article, placed })),
  );
  if (targets.length > 0 && found.length === 0) {
    const message = vscode.l10n.t('You have said nothing here yet that could be removed.');
    void vscode.window.showInformationMessage(message);
  }
  return found;
}

/** At the cursor: the annotation whose words it stands in, or the one that is picked of several. */
async function chooseOne(desk: Desk, all: readonly Removable[]): Promise<readonly Removable[]> {
  if (all.length < 2) return all;
  const caret = caretOf(desk);
  const touched = all.filter(
    ({ placed: { span } }) => caret !== null && span !== null && touches(span, caret),
  );
  if (touched.length === 1) return touched;
  const items = all.map(({ article, placed }) => ({
    ...annotationItem(desk, article, placed),
    article,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Remove Annotation'),
    placeHolder: vscode.l10n.t('Which one?'),
  });
  return picked === undefined ? [] : [picked];
}

async function restore(desk: Desk, node: unknown): Promise<void> {
  const article = articleOf(desk, node);
  if (article === null || (await ensureReviewer(desk)) === null) return;
  await openReviewed(desk, article);
  const removed = desk.reviews.of(article)?.removed ?? [];
  if (removed.length === 0) {
    const message = vscode.l10n.t('Nothing that you removed from this article can be restored.');
    void vscode.window.showInformationMessage(message);
    return;
  }
  const items = removed
    .toSorted((a, b) => ((a.annotation.removed ?? '') < (b.annotation.removed ?? '') ? 1 : -1))
    .map((placed) => annotationItem(desk, article, placed));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Restore Removed Annotation'),
    placeHolder: vscode.l10n.t('The last removed is first'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  const { id } = picked.placed.annotation;
  const saved = await saveAction(desk, async () => {
    await desk.reviews.restore(article, id);
    return true;
  });
  const placed = desk.reviews
    .of(article)
    ?.annotations.find(({ annotation }) => annotation.id === id);
  if (saved !== null && placed !== undefined && placed.span !== null) {
    await revealClaim(article, placed.span, { focus: true });
  }
}

function annotationItem(desk: Desk, article: Address, placed: PlacedAnnotation): AnnotationItem {
  const { annotation } = placed;
  const settings = desk.settings.of(articleAddress(toUri(article)));
  const comment =
    annotation.comment === null ? {} : { detail: shorten(annotation.comment, 100).text };
  return {
    placed,
    label: shorten(annotation.target.quote, longestWords).text,
    description: verdictWords(settings, annotation.verdict),
    ...comment,
  };
}

/** The reviewer's own file as text, at the entry of the claim at the cursor where there is one. */
async function openReviewFile(desk: Desk, node: unknown): Promise<void> {
  const article = articleOf(desk, node);
  const reviewer = article === null ? null : await ensureReviewer(desk);
  if (article === null || reviewer === null) return;
  const file = toUri(reviewAddress(article, reviewer.id));
  try {
    const document = await vscode.workspace.openTextDocument(file);
    const editor = await vscode.window.showTextDocument(document);
    const line = lineOfEntry(desk, article, document);
    if (line !== null) {
      editor.selection = new vscode.Selection(line, 0, line, 0);
      editor.revealRange(document.lineAt(line).range, vscode.TextEditorRevealType.AtTop);
    }
  } catch {
    const message = vscode.l10n.t(
      'You have not said anything about {0} yet. Your review file is made with the first entry.',
      plainMessage(articleName(article)),
    );
    void vscode.window.showInformationMessage(message);
  }
}

function lineOfEntry(desk: Desk, article: Address, file: vscode.TextDocument): number | null {
  const caret = caretOf(desk);
  const placed = desk.reviews
    .of(article)
    ?.annotations.find(
      ({ own, span }) => own && span !== null && caret !== null && touches(span, caret),
    );
  if (placed === undefined) return null;
  const at = file.getText().indexOf(`\n  ${placed.annotation.id}:`);
  return at < 0 ? null : file.positionAt(at + 1).line;
}

/** The article of a node, or the one in front; null, and told, where it is stored nowhere. */
function articleOf(desk: Desk, node: unknown): Address | null {
  if (isClaimNode(node) && isKnownArticle(desk, node.article)) return node.article;
  const document = desk.articles.front?.document;
  if (document !== undefined && isStored(document.uri)) return toAddress(document.uri);
  void vscode.window.showInformationMessage(vscode.l10n.t('Open an article that is saved first.'));
  return null;
}

function caretOf({ articles }: Desk): number | null {
  const { front } = articles;
  return front === null ? null : front.document.offsetAt(front.selection.active);
}
