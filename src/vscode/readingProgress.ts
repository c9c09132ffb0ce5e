import * as vscode from 'vscode';
import type { Newsroom } from '../services/newsroom.ts';

/** Shows the moving bar over the Claims view while the folder is read; a single file that changed is read too soon for it. */
export function registerReadingProgress(newsroom: Newsroom): vscode.Disposable {
  let end: (() => void) | null = null;
  const finish = (): void => {
    end?.();
    end = null;
  };
  const unsubscribe = newsroom.onDidChange(() => {
    const { phase, total } = newsroom.state;
    if (phase !== 'reading') finish();
    else if (end === null && total !== 1) {
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      void vscode.window.withProgress({ location: { viewId: 'claimdesk.claims' } }, () => ended);
    }
  });
  return vscode.Disposable.from(new vscode.Disposable(unsubscribe), new vscode.Disposable(finish));
}
