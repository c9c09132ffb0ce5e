import * as vscode from 'vscode';
import type { Desk } from './desk.ts';

/**
 * For the `when` clauses of keys and menus: `claimdesk.inArticle` while an article is in front, `claimdesk.readingFolder`
 * while the folder is being read.
 */
export function registerArticleContext({ articles, newsroom }: Desk): vscode.Disposable {
  let wasReading = false;
  const unsubscribe = newsroom.onDidChange(() => {
    const isReading = newsroom.state.phase === 'reading';
    if (isReading !== wasReading) setContext('claimdesk.readingFolder', isReading);
    wasReading = isReading;
  });
  return vscode.Disposable.from(
    new vscode.Disposable(unsubscribe),
    articles.onDidChangeFront((editor) => setContext('claimdesk.inArticle', editor !== null)),
  );
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
