import * as vscode from 'vscode';
import type { DeskSettings } from '../core/annotations/deskSettings.ts';
import type { Library, LibraryText } from '../services/newsroom.ts';
import type { NewsroomSettings } from '../services/newsroomSettings.ts';
import type { Address } from '../services/ports.ts';
import { formatByName, isStored } from './articleFiles.ts';
import { toAddress, toUri } from './convert.ts';
import { walkFolder } from './walkFolder.ts';

/**
 * UTF-16 code units. A longer file is an article only when it is opened: read in the background, it would hold up the
 * extension host for a second or more that nobody asked for.
 */
const longestUnopened = 400_000;
/** Bytes: no character takes more than four. */
const mostBytes = longestUnopened * 4;
/** File systems on which the editor's own file search is known to answer. */
const searchable = new Set(['file', 'vscode-remote']);

/** The articles of the workspace's folders, found as the desk's settings say, read and decoded as the editor would. */
export class FolderLibrary implements Library {
  readonly #settings: NewsroomSettings;

  constructor(settings: NewsroomSettings) {
    this.#settings = settings;
  }

  async list(limit: number, signal: AbortSignal): Promise<readonly Address[]> {
    const found = new Set<Address>();
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      if (signal.aborted) break;
      const settings = await this.#settings.load(`${toAddress(folder.uri)}/.`);
      const uris = searchable.has(folder.uri.scheme)
        ? await search(folder, settings, limit, signal)
        : await walkFolder(folder.uri, limit, signal);
      for (const uri of uris) if (isStored(uri)) found.add(toAddress(uri));
    }
    return [...found].sort().slice(0, limit);
  }

  async read(address: Address): Promise<LibraryText | null> {
    const choices = await this.#settings.load(address);
    if (!this.#settings.includes(address)) return null;
    const uri = toUri(address);
    const stat = await statOf(uri);
    if (stat === null || (stat.type & vscode.FileType.File) === 0) return null;
    if (stat.size > mostBytes) return null;
    const bytes = await vscode.workspace.fs.readFile(uri);
    const text = await decode(bytes, uri);
    if (text === null || text.length > longestUnopened || text.includes('\0')) return null;
    return { text, format: formatByName(uri.path), choices };
  }
}

/** Each pattern by itself: patterns of the desk may hold braces, and braces do not nest. */
async function search(
  folder: vscode.WorkspaceFolder,
  { include, exclude }: DeskSettings,
  limit: number,
  signal: AbortSignal,
): Promise<vscode.Uri[]> {
  const cancel = new vscode.CancellationTokenSource();
  const abort = (): void => cancel.cancel();
  signal.addEventListener('abort', abort, { once: true });
  try {
    const found: vscode.Uri[] = [];
    // Left out by the search already: node_modules alone can hold more than the newsroom takes.
    const simple = exclude.filter((pattern) => !/[{},]/.test(pattern));
    const without = simple.length === 0 ? undefined : `{${simple.join(',')}}`;
    for (const pattern of include) {
      const place = new vscode.RelativePattern(folder, pattern);
      found.push(...(await vscode.workspace.findFiles(place, without, limit, cancel.token)));
    }
    return found;
  } finally {
    signal.removeEventListener('abort', abort);
    cancel.dispose();
  }
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | null> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    return null;
  }
}

/** The editor refuses what it takes for binary. */
async function decode(bytes: Uint8Array, uri: vscode.Uri): Promise<string | null> {
  try {
    return await vscode.workspace.decode(bytes, { uri });
  } catch {
    return null;
  }
}
