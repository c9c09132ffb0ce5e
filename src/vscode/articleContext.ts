import * as vscode from 'vscode';
import type { Desk } from './desk.ts';

/** Keeps `claimdesk.inArticle` true while an article is in front, for the `when` clauses of keys and menus. */
export function registerArticleContext({ articles }: Desk): vscode.Disposable {
  const update = (): void => {
    void vscode.commands.executeCommand(
      'setContext',
      'claimdesk.inArticle',
      articles.front !== null,
    );
  };
  return articles.onDidChangeFront(update);
}
