import type * as vscode from 'vscode';
import { activateDesk } from './vscode/activate.ts';
import { workspaceFiles } from './vscode/workspaceFiles.ts';

/** Entry of the desktop and of remote hosts, where Node runs. */
export function activate(context: vscode.ExtensionContext): void {
  activateDesk(context, workspaceFiles());
}
