import * as vscode from 'vscode';
import { mostArticles, type Newsroom } from '../services/newsroom.ts';

/** Says above a view's list how far the folder is read, or why the list is not whole. */
export function showFolderState(newsroom: Newsroom, view: vscode.TreeView<unknown>): void {
  const message = describeFolderState(newsroom);
  if ((view.message ?? '') !== message) view.message = message;
}

function describeFolderState({ state: { phase, read, total, capped } }: Newsroom): string {
  const lines = [];
  if (phase === 'reading' && total > 1) {
    lines.push(vscode.l10n.t('Reading articles: {0} of {1}.', read, total));
  }
  if (phase === 'stopped') {
    lines.push(vscode.l10n.t('Reading was stopped: articles may be missing here.'));
  }
  if (capped) {
    const most = mostArticles.toLocaleString(vscode.env.language);
    lines.push(
      vscode.l10n.t(
        'This folder has more than {0} articles, and the others are not listed. Open a smaller folder, or exclude some in claimdesk.yaml.',
        most,
      ),
    );
  }
  return lines.join(' ');
}
