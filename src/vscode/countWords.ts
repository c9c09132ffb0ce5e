import * as vscode from 'vscode';

/** "1 figure", "12 figures". */
export function figureCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 figure') : vscode.l10n.t('{0} figures', count);
}

/** "1 name", "12 names". */
export function nameCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 name') : vscode.l10n.t('{0} names', count);
}

/** How many claims of an article are open, in a few words. */
export function openCount(open: number, counted: number): string {
  return counted === 1
    ? vscode.l10n.t('{0} of 1 claim open', open)
    : vscode.l10n.t('{0} of {1} claims open', open, counted);
}

/** The same as a sentence. */
export function openSentence(open: number, counted: number): string {
  if (counted === 0) return vscode.l10n.t('No claims to check in this article.');
  if (counted === 1) {
    return open === 1
      ? vscode.l10n.t('The one claim of this article is open.')
      : vscode.l10n.t('The one claim of this article is checked.');
  }
  return vscode.l10n.t('{0} of {1} claims are open in this article.', open, counted);
}
