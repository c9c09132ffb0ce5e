import * as vscode from 'vscode';
import type { CommentThreads } from './commentThreads.ts';
import type { Desk } from './desk.ts';
import type { ReviewComment } from './reviewComment.ts';
import { ensureReviewer } from './reviewer.ts';
import { saveAction } from './savedActions.ts';

/** What can be done in a discussion: reply, edit, delete, resolve, re-open. */
export function registerThreadCommands(desk: Desk, threads: CommentThreads): vscode.Disposable {
  const talks = new Discussions(desk, threads);
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('claimdesk.thread.reply', async (said: vscode.CommentReply) => talks.say(said)),
    registerCommand('claimdesk.thread.resolve', async (thread: vscode.CommentThread) =>
      talks.setStatus(thread, 'done'),
    ),
    registerCommand('claimdesk.thread.reopen', async (thread: vscode.CommentThread) =>
      talks.setStatus(thread, 'open'),
    ),
    registerCommand('claimdesk.comment.edit', (comment: ReviewComment) => talks.edit(comment)),
    registerCommand('claimdesk.comment.cancel', (comment: ReviewComment) => talks.cancel(comment)),
    registerCommand('claimdesk.comment.save', async (comment: ReviewComment) =>
      talks.save(comment),
    ),
    registerCommand('claimdesk.comment.delete', async (comment: ReviewComment) =>
      talks.remove(comment),
    ),
  );
}

class Discussions {
  readonly #desk: Desk;
  readonly #threads: CommentThreads;

  constructor(desk: Desk, threads: CommentThreads) {
    this.#desk = desk;
    this.#threads = threads;
  }

  async say({ thread, text }: vscode.CommentReply): Promise<void> {
    const shown = this.#threads.find(thread);
    if (shown === null || text.trim() === '') return;
    const reviewer = await ensureReviewer(this.#desk);
    const { article, annotation } = shown;
    const said = { comment: text };
    const reply = async (): Promise<string> => this.#desk.reviews.reply(article, annotation, said);
    if (reviewer === null || (await saveAction(this.#desk, reply)) === null) await offerText(text);
  }

  async setStatus(thread: vscode.CommentThread, wanted: 'done' | 'open'): Promise<void> {
    const shown = this.#threads.find(thread);
    if (shown === null || (await ensureReviewer(this.#desk)) === null) return;
    const { article, annotation } = shown;
    await saveAction(this.#desk, async () => {
      await this.#desk.reviews.change(article, annotation, { status: wanted });
      return true;
    });
  }

  edit(comment: ReviewComment): void {
    this.#show(comment, vscode.CommentMode.Editing);
  }

  cancel(comment: ReviewComment): void {
    comment.body = comment.source.text;
    this.#show(comment, vscode.CommentMode.Preview);
  }

  async save(comment: ReviewComment): Promise<void> {
    const shown = this.#threads.threadOf(comment);
    if (shown === null) return;
    const { article } = shown;
    const { entry, id } = comment.source;
    const text = typeof comment.body === 'string' ? comment.body : comment.body.value;
    const said = text.trim() === '' ? null : text;
    const saved = await saveAction(this.#desk, async () => {
      if (entry === 'annotation') await this.#desk.reviews.change(article, id, { comment: said });
      else if (said === null) await this.#desk.reviews.removeReply(article, id);
      else await this.#desk.reviews.changeReply(article, id, { comment: said });
      return true;
    });
    if (saved === null) {
      await offerText(text);
      return;
    }
    this.#show(comment, vscode.CommentMode.Preview);
    this.#threads.reset(article);
  }

  /** A reply goes as a whole; an annotation loses its comment and keeps its verdict. Both can be undone. */
  async remove(comment: ReviewComment): Promise<void> {
    const shown = this.#threads.threadOf(comment);
    if (shown === null) return;
    const { entry, id } = comment.source;
    await saveAction(this.#desk, async () => {
      if (entry === 'annotation') {
        await this.#desk.reviews.change(shown.article, id, { comment: null });
      } else await this.#desk.reviews.removeReply(shown.article, id);
      return true;
    });
  }

  #show(comment: ReviewComment, mode: vscode.CommentMode): void {
    comment.mode = mode;
    const shown = this.#threads.threadOf(comment);
    // The editor draws a thread again only when it gets a new list.
    if (shown !== null) shown.thread.comments = [...shown.thread.comments];
  }
}

/** The editor has emptied its input by now: what was written must not be gone. */
async function offerText(text: string): Promise<void> {
  const copy = vscode.l10n.t('Copy Comment');
  const message = vscode.l10n.t('Your comment was not saved.');
  const choice = await vscode.window.showWarningMessage(message, copy);
  if (choice === copy) await vscode.env.clipboard.writeText(text);
}
