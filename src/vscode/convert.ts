import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import type { Address } from '../services/ports.ts';

/** The only place where spans become ranges: core counts offsets, VS Code lines and columns. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

export function toLocation(document: vscode.TextDocument, span: Span): vscode.Location {
  return new vscode.Location(document.uri, toRange(document, span));
}

export function toAddress(uri: vscode.Uri): Address {
  return uri.toString();
}

export function toUri(address: Address): vscode.Uri {
  return vscode.Uri.parse(address, true);
}
