import * as vscode from 'vscode';
import type { DeskSettings, VerdictSetting } from '../core/annotations/deskSettings.ts';

/** The desk's setting of a verdict; one that the desk does not know is shown by its id. */
export function verdictSetting(settings: DeskSettings, id: string): VerdictSetting {
  const known = settings.verdicts.find((verdict) => verdict.id === id);
  return known ?? { id, label: id, rank: null, final: false, evidence: false };
}

/** What a claim's verdict is called; without one, that it is open. */
export function verdictWords(settings: DeskSettings, id: string | null): string {
  return id === null ? vscode.l10n.t('Unchecked') : verdictSetting(settings, id).label;
}
