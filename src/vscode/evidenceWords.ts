import * as vscode from 'vscode';
import type { EvidenceKind } from '../services/evidenceGuess.ts';

/** How a kind of evidence is called and shown. */
export function evidenceWords(kind: EvidenceKind): {
  readonly word: string;
  readonly icon: string;
} {
  const words: Readonly<Record<EvidenceKind, { word: string; icon: string }>> = {
    url: { word: vscode.l10n.t('web address'), icon: 'globe' },
    document: { word: vscode.l10n.t('document'), icon: 'file' },
    person: { word: vscode.l10n.t('person'), icon: 'person' },
    calculation: { word: vscode.l10n.t('own calculation'), icon: 'symbol-operator' },
  };
  return words[kind];
}
