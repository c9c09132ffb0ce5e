import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import type { Address } from '../services/ports.ts';
import { isPlace } from './articleFiles.ts';
import { toAddress, toUri } from './convert.ts';
import type { Desk } from './desk.ts';

/** A place that a link led to. */
export interface KnownPlace {
  readonly article: Address;
  readonly span: Span;
}

/**
 * The place that a command was called with (address, start, end), or null: a link can be written by hand, and must not
 * lead out of the articles that are open or lie in the workspace.
 */
export function knownPlace(desk: Desk, args: readonly unknown[]): KnownPlace | null {
  const [address, start, end] = args;
  if (typeof address !== 'string' || !isOffset(start) || !isOffset(end) || end < start) return null;
  return isKnownArticle(desk, address) ? { article: address, span: { start, end } } : null;
}

/** Whether an address is that of an open article or of a file in the workspace. */
export function isKnownArticle({ articles, newsroom }: Desk, address: Address): boolean {
  if (newsroom.factsOf(address) !== null) return true;
  if (articles.all().some(({ uri }) => toAddress(uri) === address)) return true;
  const uri = parsed(address);
  return uri !== null && isPlace(uri) && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

function parsed(address: string): vscode.Uri | null {
  try {
    return toUri(address);
  } catch {
    return null;
  }
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
