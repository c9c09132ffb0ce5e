import * as vscode from 'vscode';
import { isStored } from './articleFiles.ts';
import type { Desk } from './desk.ts';

/**
 * Watches the review files beside open articles that lie outside of every workspace folder: the editor's watcher of the
 * workspace does not see them. One watcher a folder, for as long as an article of it is open.
 */
export class StrayFiles implements vscode.Disposable {
  readonly #desk: Desk;
  readonly #onChange: (file: vscode.Uri) => void;
  readonly #watched = new Map<string, vscode.Disposable>();
  readonly #subscriptions: vscode.Disposable;

  constructor(desk: Desk, onChange: (file: vscode.Uri) => void) {
    this.#desk = desk;
    this.#onChange = onChange;
    const update = (): void => this.#update();
    this.#subscriptions = vscode.Disposable.from(
      desk.articles.onDidOpen(update),
      desk.articles.onDidClose(update),
      vscode.workspace.onDidChangeWorkspaceFolders(update),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const watcher of this.#watched.values()) watcher.dispose();
  }

  #update(): void {
    const wanted = new Map(this.#folders().map((folder) => [folder.toString(), folder]));
    for (const [name, watcher] of this.#watched) {
      if (wanted.has(name)) continue;
      this.#watched.delete(name);
      watcher.dispose();
    }
    for (const [name, folder] of wanted) {
      if (!this.#watched.has(name)) this.#watched.set(name, this.#watch(folder));
    }
  }

  #folders(): vscode.Uri[] {
    return this.#desk.articles
      .all()
      .filter(({ uri }) => isStored(uri) && vscode.workspace.getWorkspaceFolder(uri) === undefined)
      .map(({ uri }) => vscode.Uri.joinPath(uri, '..'));
  }

  #watch(folder: vscode.Uri): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, '*.review.yaml'),
    );
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(this.#onChange),
      watcher.onDidCreate(this.#onChange),
      watcher.onDidDelete(this.#onChange),
    );
  }
}
