import * as vscode from 'vscode';
import { FilesError } from '../services/ports.ts';
import type { UnsavedEntry } from '../services/unsavedEntries.ts';
import { articleName } from './articleName.ts';
import type { Desk } from './desk.ts';
import { plainMessage } from './plainMessage.ts';

const storeKey = 'claimdesk.unsaved';

/**
 * Runs a review action that saves. Where the disk refuses, the reviewer is told which file and why, and what was said is
 * kept, here and for the next start, until it is saved or given up. Null: not saved.
 */
export async function saveAction<T>(desk: Desk, action: () => Promise<T>): Promise<T | null> {
  try {
    const result = await action();
    await keepUnsaved(desk);
    return result;
  } catch (error) {
    desk.log.error('A review action was not saved', error);
    await keepUnsaved(desk);
    void tellFailure(desk, error);
    return null;
  }
}

/** Takes up what a former session could not save, and offers it again. */
export function registerUnsaved(desk: Desk): vscode.Disposable {
  desk.reviews.adoptUnsaved(desk.context.workspaceState.get<readonly UnsavedEntry[]>(storeKey, []));
  void keepUnsaved(desk);
  const left = desk.reviews.unsaved();
  if (left.length > 0) void tellLeft(desk, left.length);
  return vscode.commands.registerCommand('claimdesk.showUnsaved', async () => showUnsaved(desk));
}

async function tellFailure(desk: Desk, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  const waiting = desk.reviews.unsaved().length > 0;
  const message = plainMessage(
    error instanceof FilesError
      ? vscode.l10n.t('{0} could not be saved: {1}', articleName(error.address), reason)
      : reason,
  );
  if (!waiting) {
    await vscode.window.showErrorMessage(message);
    return;
  }
  await offer(desk, vscode.l10n.t('{0} Your entry is kept.', message));
}

async function tellLeft(desk: Desk, count: number): Promise<void> {
  const message =
    count === 1
      ? vscode.l10n.t('A review entry could not be saved the last time.')
      : vscode.l10n.t('{0} review entries could not be saved the last time.', count);
  await offer(desk, message);
}

async function offer(desk: Desk, message: string): Promise<void> {
  const retry = vscode.l10n.t('Try Again');
  const copy = vscode.l10n.t('Copy');
  const show = vscode.l10n.t('Show');
  const choice = await vscode.window.showErrorMessage(message, retry, copy, show);
  if (choice === retry) await tryAgain(desk);
  if (choice === show) await showUnsaved(desk);
  if (choice === copy) await vscode.env.clipboard.writeText(describeAll(desk.reviews.unsaved()));
}

async function tryAgain(desk: Desk): Promise<void> {
  const done = await saveAction(desk, async () => {
    await desk.reviews.retry();
    return true;
  });
  if (done === null) return;
  void vscode.window.showInformationMessage(vscode.l10n.t('All review entries are saved.'));
}

async function showUnsaved(desk: Desk): Promise<void> {
  const unsaved = desk.reviews.unsaved();
  const document = await vscode.workspace.openTextDocument({
    language: 'yaml',
    content: describeAll(unsaved),
  });
  await vscode.window.showTextDocument(document);
  if (unsaved.length === 0) return;
  const retry = vscode.l10n.t('Try Again');
  const discard = vscode.l10n.t('Give Them Up');
  const question = vscode.l10n.t('These review entries are not saved.');
  const choice = await vscode.window.showWarningMessage(question, retry, discard);
  if (choice === retry) await tryAgain(desk);
  if (choice !== discard) return;
  desk.reviews.discardUnsaved(null);
  await keepUnsaved(desk);
}

async function keepUnsaved({ context, reviews }: Desk): Promise<void> {
  const unsaved = reviews.unsaved();
  await vscode.commands.executeCommand('setContext', 'claimdesk.hasUnsaved', unsaved.length > 0);
  const stored = context.workspaceState.get<readonly UnsavedEntry[]>(storeKey, []);
  if (unsaved.length > 0 || stored.length > 0) {
    await context.workspaceState.update(storeKey, unsaved);
  }
}

/** Readable by people, and complete: JSON is YAML, too. */
function describeAll(unsaved: readonly UnsavedEntry[]): string {
  return unsaved
    .map(({ article, reason, entry }) =>
      [
        `# ${articleName(article)}`,
        `# ${reason.replaceAll(/\s+/gu, ' ')}`,
        JSON.stringify({ [entry.id]: entry }, null, 2),
      ].join('\n'),
    )
    .join('\n\n');
}
