import * as vscode from 'vscode';
import type { ClaimOutline, OutlinedSection } from '../services/claimOutline.ts';
import { articleFolder, articleName } from './articleName.ts';
import type { ClaimNode } from './claimNode.ts';
import { toUri } from './convert.ts';

/** An article; the one in front is open. */
export function articleItem(node: ClaimNode, count: string, isFront: boolean): vscode.TreeItem {
  const name = articleName(node.article);
  const folder = articleFolder(node.article);
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(name, isFront ? Expanded : Collapsed);
  item.id = node.id;
  item.iconPath = vscode.ThemeIcon.File;
  item.resourceUri = toUri(node.article);
  item.description = [count, folder].filter((part) => part !== '').join(' · ');
  item.tooltip = [name, folder, count].filter((part) => part !== '').join('\n');
  item.contextValue = 'article place';
  item.accessibilityInformation = { label: [name, count, folder].filter(Boolean).join(', ') };
  return item;
}

/** How much of what counts is checked; empty where nothing counts. */
export function progressOf({ counted, open }: ClaimOutline): string {
  if (counted === 0) return '';
  return vscode.l10n.t('{0} of {1} checked', counted - open, counted);
}

/** A heading, with the number of open claims below it. */
export function sectionItem(
  node: ClaimNode,
  section: OutlinedSection | undefined,
): vscode.TreeItem {
  const title = (section?.title ?? '').replaceAll(/\s+/gu, ' ');
  const open = (section?.items ?? []).filter((item) => item.kind === 'claim' && item.open).length;
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
  item.id = node.id;
  item.contextValue = 'section place';
  item.description = open === 0 ? '' : String(open);
  item.tooltip = title;
  item.accessibilityInformation = {
    label: vscode.l10n.t('Heading {0}, {1} open', title, open),
  };
  return item;
}

/** The annotations whose words are gone, as one branch. */
export function orphansItem(node: ClaimNode, { orphans }: ClaimOutline): vscode.TreeItem {
  const label = vscode.l10n.t('Words no longer in the article');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = node.id;
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.description = String(orphans.length);
  item.contextValue = 'orphans';
  return item;
}
