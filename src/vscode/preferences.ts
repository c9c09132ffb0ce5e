import * as vscode from 'vscode';
import { markKinds, type MarkKind } from './markKinds.ts';

/** Which kinds a `claimdesk.*.kinds` setting leaves switched on; what a user leaves out is on. */
export function kindsOn(
  setting: 'marks.kinds' | 'hover.kinds',
  scope: vscode.ConfigurationScope,
): ReadonlySet<MarkKind> {
  const chosen = vscode.workspace
    .getConfiguration('claimdesk', scope)
    .get<Partial<Record<MarkKind, boolean>>>(setting, {});
  return new Set(markKinds.filter((kind) => chosen[kind] !== false));
}

/** How many other places a hover lists. */
export function placesInHover(scope: vscode.ConfigurationScope): number {
  return vscode.workspace.getConfiguration('claimdesk', scope).get('hover.places', 6);
}

/** Whether the folder is read in the background. */
export function readsFolder(): boolean {
  return vscode.workspace.getConfiguration('claimdesk').get('folder.read', true);
}

/** Whether the state of claims is shown in the text. */
export function showsVerdicts(scope: vscode.ConfigurationScope): boolean {
  return vscode.workspace.getConfiguration('claimdesk', scope).get('marks.verdicts', true);
}
