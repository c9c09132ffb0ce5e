import * as vscode from 'vscode';
import { outlinedItems } from '../services/claimOutline.ts';
import { isStored } from './articleFiles.ts';
import { claimOutlineOf } from './claimOutlineOf.ts';
import { isClaimNode, type ClaimNode } from './claimNode.ts';
import { toSpan } from './convert.ts';
import type { Desk } from './desk.ts';
import { isKnownArticle, knownPlace } from './knownPlace.ts';
import { openReviewed } from './reviewFeed.ts';
import { targetAt, targetOfItem, type ReviewTarget } from './reviewTarget.ts';
import { saveUntitled } from './saveUntitled.ts';

/** Which items of the Claims view are selected. */
export type SelectedNodes = () => readonly ClaimNode[];

/**
 * What a review command is about, by what it was called with: items of the view (a menu, or a key while the view has the
 * focus), a place (a link in a hover), or nothing: then the selection or the claim at the cursor. Empty where there is
 * nothing; the user has then been told why.
 */
export async function findTargets(
  desk: Desk,
  selected: SelectedNodes,
  args: readonly unknown[],
): Promise<readonly ReviewTarget[]> {
  const nodes = nodesOf(args, selected);
  if (nodes !== null) return targetsOfNodes(desk, nodes);
  if (typeof args[0] !== 'string') return targetsOfEditor(desk);
  const place = knownPlace(desk, args);
  if (place === null) return told(null);
  return told(targetAt(desk, await openReviewed(desk, place.article), place.span));
}

/** The nodes of the view that a command is about; null: it was not called from there. */
export function nodesOf(
  args: readonly unknown[],
  selected: SelectedNodes,
): readonly ClaimNode[] | null {
  const [first, all] = args;
  // Menus hand over the item and, where several are selected, all of them.
  if (Array.isArray(all) && all.every(isClaimNode)) return all;
  if (isClaimNode(first)) return [first];
  return isFromView(first) ? selected() : null;
}

function isFromView(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'view' in value && value.view === true;
}

async function targetsOfNodes(
  desk: Desk,
  nodes: readonly ClaimNode[],
): Promise<readonly ReviewTarget[]> {
  const targets: ReviewTarget[] = [];
  for (const node of nodes) {
    if (node.kind !== 'item' || !isKnownArticle(desk, node.article)) continue;
    const document = await openReviewed(desk, node.article);
    const outline = claimOutlineOf(desk, document);
    const items = outline === null ? [] : outlinedItems(outline);
    const item = items.find(({ key }) => key === node.key);
    if (item !== undefined) targets.push(targetOfItem(document, item));
  }
  if (targets.length > 0) return targets;
  void vscode.window.showInformationMessage(vscode.l10n.t('Select a claim in the list first.'));
  return [];
}

async function targetsOfEditor(desk: Desk): Promise<readonly ReviewTarget[]> {
  const { front } = desk.articles;
  if (front === null) {
    const message = vscode.l10n.t('Open an article (.txt or .md) and put the cursor in a claim.');
    void vscode.window.showInformationMessage(message);
    return [];
  }
  const editor = await storedEditor(desk, front);
  if (editor === null) return [];
  const document = await openReviewed(desk, editor.document.uri.toString());
  return told(targetAt(desk, document, toSpan(document, editor.selection)));
}

function told(target: ReviewTarget | null): readonly ReviewTarget[] {
  if (target !== null) return [target];
  void vscode.window.showInformationMessage(
    vscode.l10n.t('There is no claim here. Put the cursor in a sentence, or select words.'),
  );
  return [];
}

/** A review file stands beside the article: one that is not saved anywhere is saved first, if the user agrees. */
async function storedEditor(
  desk: Desk,
  editor: vscode.TextEditor,
): Promise<vscode.TextEditor | null> {
  const { document } = editor;
  if (isStored(document.uri)) return editor;
  if (!document.isUntitled) {
    const message = vscode.l10n.t('This is not the article itself. Open its file to review it.');
    void vscode.window.showInformationMessage(message);
    return null;
  }
  const save = vscode.l10n.t('Save Article');
  const message = vscode.l10n.t('Save the article first: what you say of it is kept beside it.');
  if ((await vscode.window.showInformationMessage(message, save)) !== save) return null;
  return saveUntitled(desk, editor);
}
