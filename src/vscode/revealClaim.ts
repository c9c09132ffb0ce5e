import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import type { Address } from '../services/ports.ts';
import { toRange, toUri } from './convert.ts';

/**
 * Shows a claim or another place that a review goes through: puts the cursor at its beginning and lights it up. Nothing
 * is selected, so that a key typed by accident deletes nothing. The article opens where it is shown already, else in front.
 */
export async function revealClaim(
  article: Address,
  span: Span,
  options: { readonly focus: boolean },
): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(toUri(article));
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus: !options.focus,
    preview: true,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
  const range = toRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  spotlight.show(editor, range);
  return editor;
}

/** Marks the words that a list or a key has just led to, until the cursor leaves them or they are edited. */
class Spotlight {
  readonly #style = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('claimdesk.spotlight'),
  });
  #watching: vscode.Disposable | null = null;
  #editor: vscode.TextEditor | null = null;

  show(editor: vscode.TextEditor, range: vscode.Range): void {
    this.#clear();
    this.#editor = editor;
    editor.setDecorations(this.#style, [range]);
    this.#watching = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const left = !selections.some(({ active }) => range.contains(active));
        if (textEditor === editor && left) this.#clear();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === editor.document && contentChanges.length > 0) this.#clear();
      }),
    );
  }

  #clear(): void {
    this.#watching?.dispose();
    this.#watching = null;
    this.#editor?.setDecorations(this.#style, []);
  }
}

/** There is one light on the desk: whatever it showed before goes dark. */
const spotlight = new Spotlight();
