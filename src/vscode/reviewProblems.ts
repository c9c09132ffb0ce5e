import * as vscode from 'vscode';
import type { ReviewProblem } from '../services/articleReview.ts';
import { shorten } from '../services/shorten.ts';
import { articleAddress } from './articleFiles.ts';
import { articleName } from './articleName.ts';
import { toUri } from './convert.ts';
import type { Desk } from './desk.ts';
import { plainMessage } from './plainMessage.ts';

/** UTF-16 code units: a reader of YAML can say a lot, and the file itself says more. */
const longestMessage = 160;

interface ProblemItem extends vscode.QuickPickItem {
  readonly found: ReviewProblem;
}

/** `claimdesk.showProblems`: opens the review file beside the article in front at what is wrong with it. */
export function registerReviewProblems(desk: Desk): vscode.Disposable {
  let had = false;
  const update = (): void => {
    const has = frontProblems(desk).length > 0;
    if (has === had) return;
    had = has;
    void vscode.commands.executeCommand('setContext', 'claimdesk.hasProblems', has);
  };
  return vscode.Disposable.from(
    new vscode.Disposable(desk.reviews.onDidChange(update)),
    desk.articles.onDidChangeFront(update),
    vscode.commands.registerCommand('claimdesk.showProblems', async () => showProblems(desk)),
  );
}

/** What is wrong with the review files beside an article that is open. */
export function problemsOf(desk: Desk, document: vscode.TextDocument): readonly ReviewProblem[] {
  return desk.reviews.of(articleAddress(document.uri))?.problems ?? [];
}

/** `harbour.txt.ana.review.yaml, line 7: …`, on one line. */
export function describeProblem(found: ReviewProblem): string {
  return `${placeOf(found)}: ${shorten(found.problem.message, longestMessage).text}`;
}

function placeOf({ file, line }: ReviewProblem): string {
  const name = articleName(file);
  return line === null ? name : vscode.l10n.t('{0}, line {1}', name, line);
}

function frontProblems(desk: Desk): readonly ReviewProblem[] {
  const document = desk.articles.front?.document;
  return document === undefined ? [] : problemsOf(desk, document);
}

async function showProblems(desk: Desk): Promise<void> {
  const found = await choose(frontProblems(desk));
  if (found === null) return;
  try {
    const document = await vscode.workspace.openTextDocument(toUri(found.file));
    const line = Math.min(document.lineCount, found.line ?? 1) - 1;
    const place = new vscode.Range(line, 0, line, 0);
    await vscode.window.showTextDocument(document, { selection: place });
  } catch {
    // No text, or not to be read: there is no place to show, only what is wrong.
    void vscode.window.showWarningMessage(plainMessage(describeProblem(found)));
  }
}

async function choose(all: readonly ReviewProblem[]): Promise<ReviewProblem | null> {
  const [first] = all;
  if (first === undefined) {
    const message = vscode.l10n.t('Nothing is wrong with the review files of this article.');
    void vscode.window.showInformationMessage(message);
    return null;
  }
  if (all.length === 1) return first;
  const items = all.map((found): ProblemItem => ({
    found,
    label: placeOf(found),
    detail: shorten(found.problem.message, longestMessage).text,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Problems of Review Files'),
    matchOnDetail: true,
  });
  return picked?.found ?? null;
}
