import * as vscode from 'vscode';
import type { Address, Files } from '../services/ports.ts';
import { articleName } from './articleName.ts';
import { editorFiles } from './editorFiles.ts';
import { plainMessage } from './plainMessage.ts';
import { workspaceFiles } from './workspaceFiles.ts';

/**
 * The files of the desk: those on the machine's own disk through `local` (atomic and locked, where there is Node), all
 * others through the editor, and whatever is open with unsaved changes through its buffer.
 */
export function deskFiles(local: Files | null): Files {
  const remote = workspaceFiles();
  const filesFor = (address: Address): Files =>
    local !== null && address.startsWith('file:') ? local : remote;
  return editorFiles(
    {
      read: async (address, limit) => filesFor(address).read(address, limit),
      list: async (folder) => filesFor(folder).list(folder),
      update: async (address, change) => filesFor(address).update(address, change),
    },
    (address) => {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          '“{0}” is open with unsaved changes, so the new entry was put there. Save it to keep the entry.',
          plainMessage(articleName(address)),
        ),
      );
    },
  );
}
