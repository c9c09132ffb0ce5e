import * as vscode from 'vscode';
import type { FigureWords } from '../core/figures/figureWords.ts';

/** The words around an amount in the reader's language. */
export function localFigureWords(): FigureWords {
  // The amounts are filled in later: each placeholder stands for itself.
  const zero = '{0}';
  const one = '{1}';
  return {
    approx: vscode.l10n.t('about {0}', zero),
    more_than: vscode.l10n.t('more than {0}', zero),
    less_than: vscode.l10n.t('less than {0}', zero),
    nearly: vscode.l10n.t('nearly {0}', zero),
    at_least: vscode.l10n.t('at least {0}', zero),
    at_most: vscode.l10n.t('at most {0}', zero),
    range: vscode.l10n.t('in the range of {0}', zero),
    indefinite: vscode.l10n.t('some {0}', zero),
    to: vscode.l10n.t('{0} to {1}', zero, one),
    between: vscode.l10n.t('between {0} and {1}', zero, one),
    money: vscode.l10n.t('{0} {1}', zero, one),
    noCurrency: vscode.l10n.t('(currency not said)'),
    per: vscode.l10n.t('{0} per {1}', zero, one),
    percent: vscode.l10n.t('{0}%', zero),
    times: vscode.l10n.t('{0} times', zero),
    rank: vscode.l10n.t('rank {0}', zero),
  };
}
