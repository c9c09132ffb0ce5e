import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import type { Address } from '../services/ports.ts';
import { toRange, toUri } from './convert.ts';
import type { Desk } from './desk.ts';
import { knownPlace } from './knownPlace.ts';

/** `claimdesk.revealSpan` (address, start, end): what links in hovers and items of views run. */
export function registerRevealSpan(desk: Desk): vscode.Disposable {
  return vscode.commands.registerCommand('claimdesk.revealSpan', async (...args: unknown[]) => {
    const place = knownPlace(desk, args);
    if (place !== null) await revealSpan(place.article, place.span);
  });
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
