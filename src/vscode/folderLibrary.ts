import * as vscode from 'vscode';
import type { DeskChoices } from '../services/articles.ts';
import type { Library, LibraryText } from '../services/newsroom.ts';
import type { Address } from '../services/ports.ts';
import { formatByName, isStored } from './articleFiles.ts';
import { longestArticle } from './openArticles.ts';
import { toAddress, toUri } from './convert.ts';

interface FolderLibraryPorts {
  /** Makes sure that the settings of the article's folder are known. */
  settle(address: Address): Promise<unknown>;
  choicesFor(address: Address): DeskChoices;
  includes(address: Address): boolean;
}

/** A virtual file system without search never answers `findFiles`: then its folders are walked. */
const longestSearch = 10_000;
/** Bytes: no character takes more than four. */
const mostBytes = longestArticle * 4;

/** The articles of the workspace's folders, read and decoded as the editor would. */
export class FolderLibrary implements Library {
  readonly #ports: FolderLibraryPorts;

  constructor(ports: FolderLibraryPorts) {
    this.#ports = ports;
  }

  async list(limit: number, signal: AbortSignal): Promise<readonly Address[]> {
    const cancel = new vscode.CancellationTokenSource();
    const abort = (): void => cancel.cancel();
    signal.addEventListener('abort', abort, { once: true });
    const timer = setTimeout(abort, longestSearch);
    try {
      const found = await vscode.workspace.findFiles(
        '**/*.{txt,md}',
        undefined,
        limit,
        cancel.token,
      );
      return found.filter(isStored).map(toAddress).sort();
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      cancel.dispose();
    }
  }

  async read(address: Address): Promise<LibraryText | null> {
    await this.#ports.settle(address);
    if (!this.#ports.includes(address)) return null;
    const uri = toUri(address);
    const stat = await statOf(uri);
    if (stat === null || stat.type === vscode.FileType.Directory) return null;
    if (stat.size > mostBytes) return null;
    const bytes = await vscode.workspace.fs.readFile(uri);
    const text = await vscode.workspace.decode(bytes, { uri });
    if (text.length > longestArticle || text.includes('\0')) return null;
    const choices = this.#ports.choicesFor(address);
    return { text, format: formatByName(uri.path), choices };
  }
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | null> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    return null;
  }
}
