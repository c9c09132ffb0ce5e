import type * as vscode from 'vscode';
import { activateDesk } from './vscode/activate.ts';

/** Entry of the web, where there is no Node: files go through the editor. */
export function activate(context: vscode.ExtensionContext): void {
  activateDesk(context, null);
}
