import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** An address in the test's workspace folder. */
export function inFolder(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder !== undefined, 'The tests need a folder.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file of the test's own and opens it in an editor. */
export async function openFile(path: string, text: string): Promise<vscode.TextEditor> {
  const uri = inFolder(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

export async function openUntitled(content: string, language = 'plaintext') {
  const document = await vscode.workspace.openTextDocument({ content, language });
  return vscode.window.showTextDocument(document);
}

/** Closes every editor without saving and deletes the test's files. */
export async function cleanUp(...paths: readonly string[]): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty === true) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const path of paths) {
    await vscode.workspace.fs.delete(inFolder(path), { recursive: true });
  }
}

/** The position of the nth occurrence of some words, plus `shift` characters. */
export function positionOf(document: vscode.TextDocument, words: string, shift = 0, nth = 0) {
  let offset = -1;
  for (let found = 0; found <= nth; found += 1) {
    offset = document.getText().indexOf(words, offset + 1);
    assert.ok(offset >= 0, `“${words}” is not in the text.`);
  }
  return document.positionAt(offset + shift);
}

/** Asks again until something true comes back: what waits for a pause in the typing, or for a file watcher. */
export async function eventually<T>(ask: () => T | Promise<T>, what: string): Promise<T> {
  const until = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > until) assert.fail(`Never happened: ${what}.`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
