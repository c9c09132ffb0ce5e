import * as vscode from 'vscode';
import { articleAddress, isStored } from './articleFiles.ts';
import { toAddress } from './convert.ts';
import type { Desk } from './desk.ts';

/**
 * Keeps the newsroom in step: with the documents that are open, and with the files that change. The first article that
 * is opened opens it; before that nothing is read.
 */
export function registerNewsroomFeed(desk: Desk): vscode.Disposable {
  const { articles, newsroom } = desk;
  const show = (document: vscode.TextDocument): void => {
    if (!isStored(document.uri) && !document.isUntitled) return;
    const analysis = articles.analysisOf(document);
    if (analysis === null) newsroom.release(articleAddress(document.uri));
    else newsroom.show(articleAddress(document.uri), analysis);
    void newsroom.open();
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  const refresh = (uri: vscode.Uri): void => newsroom.refresh(toAddress(uri));
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(refresh),
    watcher.onDidCreate(refresh),
    watcher.onDidDelete(refresh),
    articles.onDidOpen(show),
    articles.onDidChange(show),
    articles.onDidClose(({ uri }) => newsroom.release(articleAddress(uri))),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void newsroom.reload()),
  );
}
