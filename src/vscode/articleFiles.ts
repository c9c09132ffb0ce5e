import * as vscode from 'vscode';
import type { TextFormat } from '../core/text/article.ts';
import type { Address } from '../services/ports.ts';

/** Schemes of documents that are text but nobody's article: inputs, panels, the editor's own files. */
const noPlaces = new Set([
  'comment',
  'output',
  'debug',
  'vscode',
  'vscode-settings',
  'vscode-userdata',
  'vscode-scm',
  'vscode-terminal',
  'vscode-chat-code-block',
  'vscode-notebook-cell',
  'vscode-interactive-input',
  'search-editor',
  'walkThrough',
  'walkThroughSnippet',
]);

/** Whether a document of this address can be an article at all: a file, an untitled document, the side of a diff. */
export function isPlace(uri: vscode.Uri): boolean {
  return !noPlaces.has(uri.scheme);
}

/** Whether it is a file that a review file can stand beside: not an untitled document, not an old version in a diff. */
export function isStored(uri: vscode.Uri): boolean {
  if (uri.scheme === 'untitled' || uri.scheme === 'git' || !isPlace(uri)) return false;
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}

/** The format of an article's text, or null: another language. The user's language mode decides, and is never changed. */
export function formatOf(document: vscode.TextDocument): TextFormat | null {
  if (document.languageId === 'plaintext') return 'plain';
  return document.languageId === 'markdown' ? 'markdown' : null;
}

/** As an editor would open it, for a file that is not open. */
export function formatByName(path: string): TextFormat {
  return /\.(?:md|markdown|mdown|mkd)$/i.test(path) ? 'markdown' : 'plain';
}

/**
 * The address whose settings count for a document: its own, or for the old side of a diff (`git:/folder/article.txt`)
 * that of the file in the workspace.
 */
export function articleAddress(uri: vscode.Uri): Address {
  if (isStored(uri) || uri.scheme === 'untitled') return uri.toString();
  const folder = vscode.workspace.workspaceFolders?.find(({ uri: { path } }) =>
    uri.path.startsWith(path.endsWith('/') ? path : `${path}/`),
  );
  return folder === undefined ? uri.toString() : folder.uri.with({ path: uri.path }).toString();
}
