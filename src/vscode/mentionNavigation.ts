import * as vscode from 'vscode';
import type { Mention } from '../core/entities/entity.ts';
import type { Figure } from '../core/figures/figure.ts';
import { bySpan, type Span } from '../core/text/span.ts';
import { amountKey } from '../services/newsroomIndex.ts';
import { articleAddress } from './articleFiles.ts';
import { toRange } from './convert.ts';
import type { Desk } from './desk.ts';
import { touched } from './findAt.ts';
import { revealSpan } from './revealSpan.ts';

/** How long a remark stays in the status bar, in milliseconds. */
const remarkTime = 4000;

/** Commands that go from mention to mention, from amount to amount, and explain what is at the cursor. */
export function registerMentionNavigation(desk: Desk): vscode.Disposable {
  return vscode.Disposable.from(
    command('claimdesk.nextMention', () => goToMention(desk, 1)),
    command('claimdesk.previousMention', () => goToMention(desk, -1)),
    command('claimdesk.nextSameAmount', () => goToSameAmount(desk)),
    command('claimdesk.explain', () => explain(desk)),
  );
}

function command(id: string, run: () => Promise<void>): vscode.Disposable {
  return vscode.commands.registerCommand(id, run);
}

/** The next mention of the entity at the cursor, from the last to the first again; of any entity where there is none. */
async function goToMention(desk: Desk, step: 1 | -1): Promise<void> {
  const at = frontOf(desk);
  if (at === null) return;
  const { editor, offset, analysis } = at;
  const here = touched(analysis.mentions, offset);
  const all = analysis.mentions.filter(({ entity }) => here === null || entity === here.entity);
  const target = step === 1 ? after(all, here, offset) : before(all, here, offset);
  if (target === null) return remark(vscode.l10n.t('No names were found in this article.'));
  if (target !== here) return select(editor, target);
  remark(vscode.l10n.t('“{0}” is named only here in this article.', target.entity));
}

/** The next place in the folder that gives the amount at the cursor, in the order of articles and of reading. */
async function goToSameAmount(desk: Desk): Promise<void> {
  const at = frontOf(desk);
  if (at === null) return;
  const { editor, offset, analysis } = at;
  const here = touched(analysis.figures, offset);
  if (here === null) return remark(vscode.l10n.t('Put the cursor on a figure first.'));
  const address = articleAddress(editor.document.uri);
  const places = [...samePlaces(desk, here)];
  const known = places.findIndex(
    (place) => place.address === address && place.start === here.start,
  );
  const next = places[(known + 1) % places.length];
  if (known >= 0 && next !== undefined && places.length > 1) {
    return revealSpan(next.address, next);
  }
  const inside = analysis.figures.filter((figure) => isSame(figure, here));
  const target = after(inside, here, offset);
  if (target !== null && target !== here) await select(editor, target);
  else remark(vscode.l10n.t('No other place in the folder gives this amount.'));
}

/** Shows the hover of the mark at the cursor, or of the next one, with the focus in it so that its links can be reached. */
async function explain(desk: Desk): Promise<void> {
  const at = frontOf(desk);
  if (at === null) return;
  const { editor, offset, analysis } = at;
  const marks: Span[] = [...analysis.figures, ...analysis.mentions].sort(bySpan);
  const target = touched(marks, offset) ?? after(marks, null, offset);
  if (target === null) return remark(vscode.l10n.t('Nothing is marked in this article.'));
  await vscode.window.showTextDocument(
    editor.document,
    editor.viewColumn ?? vscode.ViewColumn.Active,
  );
  const { start } = toRange(editor.document, target);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(
    new vscode.Range(start, start),
    vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
  await vscode.commands.executeCommand('editor.action.showHover', {
    focus: 'autoFocusImmediately',
  });
}

function frontOf({ articles }: Desk) {
  const editor = articles.front;
  const analysis = editor === null ? null : articles.analysisOf(editor.document);
  if (editor === null || analysis === null) return null;
  return { editor, analysis, offset: editor.document.offsetAt(editor.selection.active) };
}

function* samePlaces({ newsroom }: Desk, figure: Figure) {
  for (const { article, index } of newsroom.sameAmount(figure)) {
    const fact = article.figures[index];
    if (fact === undefined) continue;
    yield { address: article.address, start: fact.figure.start, end: fact.figure.end };
  }
}

function isSame(a: Figure, b: Figure): boolean {
  const key = amountKey(a);
  return key !== null && key === amountKey(b);
}

function after<T extends Span>(spans: readonly T[], here: Span | null, offset: number): T | null {
  const from = here?.start ?? offset;
  return (
    spans.find(({ start }) => start > from || (here === null && start === from)) ?? spans[0] ?? null
  );
}

function before(mentions: readonly Mention[], here: Span | null, offset: number): Mention | null {
  const from = here?.start ?? offset;
  return mentions.findLast(({ start }) => start < from) ?? mentions.at(-1) ?? null;
}

async function select(editor: vscode.TextEditor, span: Span): Promise<void> {
  const range = toRange(editor.document, span);
  const shown = await vscode.window.showTextDocument(editor.document, {
    selection: range,
    ...(editor.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
  });
  shown.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function remark(text: string): void {
  vscode.window.setStatusBarMessage(text, remarkTime);
}
