import * as vscode from 'vscode';
import { FilesError, type Address, type Files } from '../services/ports.ts';

/**
 * Puts the editor before a Files port: a file that is open with unsaved changes is read from and written to its buffer,
 * never behind it, so that nobody's typing is overwritten and no "file is newer" conflict arises. Such a buffer is left
 * unsaved, as its owner left it; `onLeftUnsaved` is told, to say so.
 */
export function editorFiles(files: Files, onLeftUnsaved: (address: Address) => void): Files {
  return {
    async read(address, limit) {
      const buffer = dirtyBuffer(address);
      return buffer === null ? files.read(address, limit) : encode(buffer);
    },
    list: async (folder) => files.list(folder),
    async update(address, change) {
      const buffer = dirtyBuffer(address);
      if (buffer === null) {
        await files.update(address, change);
        return;
      }
      if (await updateBuffer(buffer, change)) {
        onLeftUnsaved(address);
      }
    },
  };
}

function dirtyBuffer(address: Address): vscode.TextDocument | null {
  const name = vscode.Uri.parse(address, true).toString();
  return (
    vscode.workspace.textDocuments.find(
      (document) => document.isDirty && !document.isClosed && document.uri.toString() === name,
    ) ?? null
  );
}

/** A byte order mark is not part of the buffer: VS Code takes it off and puts it back when it saves. */
function encode(buffer: vscode.TextDocument): Uint8Array {
  return new TextEncoder().encode(buffer.getText());
}

async function updateBuffer(
  buffer: vscode.TextDocument,
  change: (current: Uint8Array | null) => Uint8Array | null,
): Promise<boolean> {
  const before = buffer.getText();
  const wanted = change(encode(buffer));
  if (wanted === null) {
    return false;
  }
  const after = new TextDecoder().decode(wanted);
  const edit = new vscode.WorkspaceEdit();
  const { start, end, text } = changedPart(before, after);
  edit.replace(
    buffer.uri,
    new vscode.Range(buffer.positionAt(start), buffer.positionAt(end)),
    text,
  );
  if (!(await vscode.workspace.applyEdit(edit)) || buffer.getText() !== after) {
    throw new FilesError(
      'refused',
      buffer.uri.toString(),
      vscode.l10n.t('The file is open with unsaved changes and the editor refused the change.'),
    );
  }
  return true;
}

/**
 * The one stretch that differs: the cursor and the undo history of whoever edits the file by hand stay useful. It never
 * begins or ends inside a Windows line end, where an editor has no position.
 */
function changedPart(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start += 1;
  }
  if (before[start - 1] === '\r') {
    start -= 1;
  }
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) {
    tail += 1;
  }
  if (tail > 0 && before.at(-tail) === '\n' && before.at(-tail - 1) === '\r') {
    tail -= 1;
  }
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
