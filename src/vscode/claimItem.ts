import * as vscode from 'vscode';
import type { DeskSettings } from '../core/annotations/deskSettings.ts';
import type { PlacedAnnotation } from '../services/articleReview.ts';
import type { OutlinedClaim, OutlinedFigure, OutlinedItem } from '../services/claimOutline.ts';
import { shorten, type ShortText } from '../services/shorten.ts';
import { withoutBullet } from '../services/withoutBullet.ts';
import type { ClaimNode } from './claimNode.ts';
import { claimTooltip, orphanTooltip } from './claimTooltip.ts';
import { openIcon, verdictIcon } from './verdictLook.ts';
import { verdictSetting, verdictWords } from './verdictWords.ts';

/** UTF-16 code units: as much as a wide sidebar shows; a narrow one cuts the rest itself. */
const longestLabel = 80;
/** Where a claim's first figure has to end to be seen in a sidebar as wide as it is at first, 300 pixels. */
const glance = 30;

/** How a claim or a note looks in the Claims view. */
export function claimItem(
  node: ClaimNode,
  item: OutlinedItem,
  settings: DeskSettings,
): vscode.TreeItem {
  // The figure is not highlighted: the editor has only the loud ground of search matches for that.
  const { text, highlights } = labelOf(item);
  const tree = new vscode.TreeItem(text);
  const state = stateWords(item, settings);
  tree.id = node.id;
  tree.iconPath = iconOf(item, settings);
  const figure = highlights.length > 0 ? '' : figureWords(item);
  tree.description = [state ?? '', figure].filter((part) => part !== '').join(' · ');
  tree.tooltip = claimTooltip(item, settings);
  tree.contextValue = contextOf(item);
  tree.accessibilityInformation = {
    label: [state ?? verdictWords(settings, null), item.text].join(': '),
  };
  tree.command = {
    command: 'claimdesk.revealClaim',
    title: vscode.l10n.t('Show in Article'),
    arguments: [node],
  };
  return tree;
}

function labelOf(item: OutlinedItem): ShortText {
  const text = withoutBullet(item.text);
  const skipped = item.text.length - text.length;
  const figure = mainFigure(item);
  const spans =
    figure === null ? [] : [{ start: figure.start - skipped, end: figure.end - skipped }];
  return shorten(text, longestLabel, spans, glance);
}

/** Money before other amounts before dates: what a desk would check first. */
function mainFigure(item: OutlinedItem): OutlinedFigure | null {
  const figures = item.kind === 'claim' ? item.figures : [];
  const money = figures.find(({ kind }) => kind === 'money');
  return money ?? figures.find(({ kind }) => kind !== 'date') ?? figures[0] ?? null;
}

/** An annotation whose words are gone. */
export function orphanItem(
  node: ClaimNode,
  placed: PlacedAnnotation,
  settings: DeskSettings,
): vscode.TreeItem {
  const { quote } = placed.annotation.target;
  const tree = new vscode.TreeItem(shorten(quote, longestLabel).text);
  const verdict = verdictWords(settings, placed.verdict);
  tree.id = node.id;
  tree.iconPath = new vscode.ThemeIcon('debug-disconnect');
  tree.description = [verdict, placed.reviewer.name].join(' · ');
  tree.tooltip = orphanTooltip(placed, settings);
  tree.contextValue = placed.own ? 'orphan removable copyable' : 'orphan copyable';
  tree.accessibilityInformation = {
    label: vscode.l10n.t('Words no longer in the article, {0}: {1}', verdict, quote),
  };
  return tree;
}

function iconOf(item: OutlinedItem, settings: DeskSettings): vscode.ThemeIcon {
  const verdict = item.kind === 'claim' ? item.verdict : item.placed.verdict;
  if (verdict !== null) return verdictIcon(verdictSetting(settings, verdict));
  if (item.kind === 'note') return new vscode.ThemeIcon('note');
  return openIcon(!item.counts);
}

function stateWords(item: OutlinedItem, settings: DeskSettings): string | null {
  const verdict = item.kind === 'claim' ? item.verdict : item.placed.verdict;
  const disputed = item.kind === 'claim' ? item.disputed : item.placed.disputed;
  if (verdict === null) return null;
  const words = verdictWords(settings, verdict);
  return disputed ? vscode.l10n.t('{0}, reviewers differ', words) : words;
}

function figureWords(item: OutlinedItem): string {
  const figure = mainFigure(item);
  if (figure === null) return '';
  return item.text.slice(figure.start, figure.end).replaceAll(/\s+/gu, ' ');
}

/** What menus go by. */
function contextOf(item: OutlinedItem): string {
  const annotations = item.kind === 'claim' ? item.annotations : [item.placed];
  const words = [item.kind, 'place', 'copyable', 'taggable'];
  if (item.kind === 'claim' && isConfirmable(item)) words.push('confirmable');
  if (annotations.some(({ own }) => own)) words.push('removable');
  if (annotations.some(hasEvidence)) words.push('evidence');
  return words.join(' ');
}

function isConfirmable({ open, verdict }: OutlinedClaim): boolean {
  return open || verdict === null;
}

function hasEvidence({ annotation, replies }: PlacedAnnotation): boolean {
  return annotation.evidence.length > 0 || replies.some(({ reply }) => reply.evidence.length > 0);
}
