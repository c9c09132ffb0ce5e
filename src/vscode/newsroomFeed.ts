import * as vscode from 'vscode';
import { articleAddress, isStored } from './articleFiles.ts';
import { toAddress } from './convert.ts';
import type { Desk } from './desk.ts';
import { readsFolder } from './preferences.ts';

/**
 * Keeps the newsroom in step: with the documents that are open, and with the files that change. The first article that
 * is opened opens it; before that nothing is read.
 */
export function registerNewsroomFeed(desk: Desk): vscode.Disposable {
  const { articles, newsroom } = desk;
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  const refresh = (uri: vscode.Uri): void => newsroom.refresh(toAddress(uri));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(refresh),
    watcher.onDidCreate(refresh),
    watcher.onDidDelete(refresh),
    articles.onDidOpen((document) => show(desk, document)),
    articles.onDidChange((document) => show(desk, document)),
    articles.onDidClose(({ uri }) => newsroom.release(articleAddress(uri))),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void newsroom.reload()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('claimdesk.folder.read')) return;
      if (readsFolder()) void newsroom.open();
      else newsroom.stop();
    }),
    vscode.commands.registerCommand('claimdesk.readFolder', async () => readFolder(desk)),
    vscode.commands.registerCommand('claimdesk.stopReading', () => newsroom.stop()),
    new vscode.Disposable(() => newsroom.stop()),
  );
}

/** The old side of a diff has no file of its own and is left out; the newsroom knows every article once. */
function show({ articles, newsroom }: Desk, document: vscode.TextDocument): void {
  if (!isStored(document.uri) && !document.isUntitled) return;
  const analysis = articles.analysisOf(document);
  if (analysis === null) newsroom.release(articleAddress(document.uri));
  else newsroom.show(articleAddress(document.uri), analysis);
  if (readsFolder() && newsroom.state.phase === 'closed') void newsroom.open();
}

/** Asked for by the user: reads everything again, and says how far it is where it can be stopped. */
async function readFolder({ newsroom }: Desk): Promise<void> {
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Reading the articles of the folder'),
      cancellable: true,
    },
    async (progress, token) => {
      let shown = 0;
      const unsubscribe = newsroom.onDidChange(() => {
        const { read, total } = newsroom.state;
        const done = total === 0 ? 0 : (100 * read) / total;
        const message = vscode.l10n.t('{0} of {1}', read, total);
        progress.report({ message, increment: Math.max(0, done - shown) });
        shown = Math.max(shown, done);
      });
      token.onCancellationRequested(() => newsroom.stop());
      await (newsroom.state.phase === 'closed' ? newsroom.open() : newsroom.reload());
      unsubscribe();
    },
  );
}
