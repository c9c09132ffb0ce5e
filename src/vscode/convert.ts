import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import type { ArticleFacts } from '../services/newsroomFacts.ts';
import type { Address } from '../services/ports.ts';

// The only place where spans become ranges: core counts offsets, VS Code lines and columns.

export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** In a text that need not be open; `lineStarts` are the offsets at which its lines begin. */
export function toRangeIn(lineStarts: readonly number[], span: Span): vscode.Range {
  return new vscode.Range(positionIn(lineStarts, span.start), positionIn(lineStarts, span.end));
}

/** In an article that need not be open. */
export function toLocation(article: ArticleFacts, span: Span): vscode.Location {
  const range = toRangeIn(article.lineStarts, span);
  return new vscode.Location(toUri(article.address), range);
}

export function toAddress(uri: vscode.Uri): Address {
  return uri.toString();
}

export function toUri(address: Address): vscode.Uri {
  return vscode.Uri.parse(address, true);
}

/** The last line that begins at or before the offset, by halving. */
function positionIn(lineStarts: readonly number[], offset: number): vscode.Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return new vscode.Position(low, offset - (lineStarts[low] ?? 0));
}
