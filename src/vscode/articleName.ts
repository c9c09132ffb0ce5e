import * as vscode from 'vscode';
import type { Address } from '../services/ports.ts';
import { toUri } from './convert.ts';

/** How an article is called in lists: its file name. */
export function articleName(article: Address): string {
  return toUri(article).path.split('/').at(-1) ?? article;
}

/** The folders between the workspace and the article, with the workspace folder's name where there are several; empty at the top. */
export function articleFolder(article: Address): string {
  const relative = vscode.workspace.asRelativePath(toUri(article));
  const end = relative.lastIndexOf('/');
  return end <= 0 ? '' : relative.slice(0, end);
}
