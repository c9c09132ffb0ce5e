import * as vscode from 'vscode';
import { mostArticles, type Newsroom } from '../services/newsroom.ts';

/** Says above a view's list how far the folder is read, or why the list is not whole. */
export function showFolderState(newsroom: Newsroom, view: vscode.TreeView<unknown>): void {
  const message = describeFolderState(newsroom);
  if ((view.message ?? '') !== message) view.message = message;
}

function describeFolderState({ state }: Newsroom): string {
  const { phase, read, total, capped } = state;
  if (phase === 'reading' && total > 1) {
    return vscode.l10n.t('Reading articles: {0} of {1}', read, total);
  }
  if (phase === 'stopped') {
    return vscode.l10n.t('Reading was stopped: articles may be missing here.');
  }
  if (!capped) return '';
  return vscode.l10n.t(
    'This folder has more than {0} articles. The others are not listed: open a smaller folder, or leave some out in claimdesk.yaml.',
    mostArticles.toLocaleString(vscode.env.language),
  );
}
