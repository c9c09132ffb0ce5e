import * as vscode from 'vscode';
import { articleAddress, isStored } from './articleFiles.ts';
import { toAddress } from './convert.ts';
import type { Desk } from './desk.ts';
import { readsFolder } from './preferences.ts';
import { registerReadingProgress } from './readingProgress.ts';

/** Milliseconds: a folder that is moved here, or checked out, comes with many others. */
const settleTime = 1000;

/**
 * Keeps the newsroom in step: with the documents that are open, and with the files that change. The first article that
 * is opened opens it; before that nothing is read.
 */
export function registerNewsroomFeed(desk: Desk): vscode.Disposable {
  const { articles, newsroom } = desk;
  return vscode.Disposable.from(
    watchFiles(desk),
    registerReadingProgress(newsroom),
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

/** Of all that happens in the folder only articles matter, and folders, which may hold some. */
function watchFiles({ newsroom, settings }: Desk): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (uri: vscode.Uri): boolean => {
    const address = toAddress(uri);
    const isArticle = settings.includes(address) || newsroom.factsOf(address) !== null;
    if (isArticle) newsroom.refresh(address);
    return isArticle;
  };
  const reloadSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void newsroom.reload(), settleTime);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(refresh),
    watcher.onDidCreate(async (uri) => {
      if (!refresh(uri) && (await isFolder(uri))) reloadSoon();
    }),
    watcher.onDidDelete((uri) => {
      refresh(uri);
      newsroom.refreshBelow(toAddress(uri));
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory;
  } catch {
    return false;
  }
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
