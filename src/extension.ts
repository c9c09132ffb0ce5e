import type * as vscode from 'vscode';
import { gitConfigs } from './node/gitConfigs.ts';
import { NodeFiles } from './node/nodeFiles.ts';
import { activateDesk } from './vscode/activate.ts';

/** Entry of the desktop and of remote hosts, where Node runs. */
export function activate(context: vscode.ExtensionContext): void {
  activateDesk(context, { files: new NodeFiles(), gitConfigs: gitConfigs() });
}
