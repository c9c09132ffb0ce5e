import * as vscode from 'vscode';
import type { ArticleFacts } from '../services/newsroomFacts.ts';
import { articleAddress } from './articleFiles.ts';
import type { Desk } from './desk.ts';

const memory = 'claimdesk.listsArticle';

/** Whether the Entities and Figures views list the whole folder or the article in front alone: remembered for the folder. */
export class ListScope implements vscode.Disposable {
  readonly #desk: Desk;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #articleOnly: boolean;

  /** The articles to list are others. */
  readonly onDidChange = this.#changed.event;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#articleOnly = desk.context.workspaceState.get(memory, false);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      desk.articles.onDidChangeFront(() => {
        if (this.#articleOnly) this.#changed.fire();
      }),
      vscode.commands.registerCommand('claimdesk.listThisArticle', async () => this.#set(true)),
      vscode.commands.registerCommand('claimdesk.listWholeFolder', async () => this.#set(false)),
    );
    void vscode.commands.executeCommand('setContext', memory, this.#articleOnly);
  }

  get articleOnly(): boolean {
    return this.#articleOnly;
  }

  /** The articles to list, as far as they have been read. */
  articles(): readonly ArticleFacts[] {
    const { articles, newsroom } = this.#desk;
    if (!this.#articleOnly) return newsroom.articles();
    const front = articles.front;
    const facts = front === null ? null : newsroom.factsOf(articleAddress(front.document.uri));
    return facts === null ? [] : [facts];
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #set(articleOnly: boolean): Promise<void> {
    this.#articleOnly = articleOnly;
    await vscode.commands.executeCommand('setContext', memory, articleOnly);
    await this.#desk.context.workspaceState.update(memory, articleOnly);
    this.#changed.fire();
  }
}
