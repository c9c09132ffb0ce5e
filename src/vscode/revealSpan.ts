import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import type { Address } from '../services/ports.ts';
import { toRange, toUri } from './convert.ts';

/** `claimdesk.revealSpan` (address, start, end): what links in hovers and items of views run. */
export function registerRevealSpan(): vscode.Disposable {
  return vscode.commands.registerCommand(
    'claimdesk.revealSpan',
    async (address: unknown, start: unknown, end: unknown) => {
      // A link can be written by hand.
      if (typeof address !== 'string' || !isOffset(start) || !isOffset(end)) return;
      await revealSpan(address, { start, end });
    },
  );
}

/** Opens the article, if it is not open, and selects the words. */
export async function revealSpan(address: Address, span: Span): Promise<void> {
  const document = await vscode.workspace.openTextDocument(toUri(address));
  const selection = toRange(document, span);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    selection,
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
