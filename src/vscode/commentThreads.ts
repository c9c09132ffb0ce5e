import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../services/articleReview.ts';
import type { Address } from '../services/ports.ts';
import { articleAddress } from './articleFiles.ts';
import { toAddress, toRange } from './convert.ts';
import type { Desk } from './desk.ts';
import { reviewComments } from './reviewComment.ts';
import { avatar } from './avatar.ts';
import { verdictWords } from './verdictWords.ts';

/** Threads made in one go: the window draws fifty in 0.4 s, so a handful stays under a blink. */
const batch = 10;

interface ShownThread {
  readonly article: Address;
  readonly thread: vscode.CommentThread;
  /** Id of the annotation. */
  readonly annotation: string;
}

/**
 * The discussions of the articles in view: one thread for each annotation with a comment, made when its article is first
 * seen. The editor does not move a thread when the text changes, so its range is set anew from the review each time.
 */
export class CommentThreads implements vscode.Disposable {
  readonly #desk: Desk;
  readonly #controller: vscode.CommentController;
  readonly #shown = new Map<string, ShownThread>();
  /** What a thread was last told to show, as JSON. */
  readonly #drawn = new WeakMap<vscode.CommentThread, string>();
  readonly #subscriptions: vscode.Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#controller = vscode.comments.createCommentController('claimdesk', 'Claimdesk');
    this.#controller.options = {
      prompt: vscode.l10n.t('Reply'),
      placeHolder: vscode.l10n.t('Write what the author and the other reviewers should know'),
    };
    const unsubscribe = desk.reviews.onDidChange((article) => this.#refresh(article));
    this.#subscriptions = vscode.Disposable.from(
      this.#controller,
      new vscode.Disposable(unsubscribe),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#refreshVisible()),
      desk.articles.onDidClose(({ uri }) => this.#forget(toAddress(uri))),
    );
  }

  /** What a thread is about, or null: not one of ours. */
  find(thread: vscode.CommentThread): ShownThread | null {
    return [...this.#shown.values()].find((shown) => shown.thread === thread) ?? null;
  }

  /** The thread that a comment stands in, or null. */
  threadOf(comment: vscode.Comment): ShownThread | null {
    return (
      [...this.#shown.values()].find(({ thread }) => thread.comments.includes(comment)) ?? null
    );
  }

  /** Opens the discussion of an annotation, where there is one. */
  open(article: Address, annotation: string): void {
    const shown = this.#shown.get(keyOf(article, annotation));
    if (shown === undefined) return;
    shown.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  }

  /** Shows again what the reviews say: an edit that was given up, a reply that was not saved. */
  reset(article: Address): void {
    for (const shown of this.#shown.values()) {
      if (shown.article === article) this.#drawn.delete(shown.thread);
    }
    this.#refresh(article);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
    for (const { thread } of this.#shown.values()) thread.dispose();
  }

  #refreshVisible(): void {
    const known = new Set([...this.#shown.values()].map(({ article }) => article));
    for (const article of this.#visible()) if (!known.has(article)) this.#refresh(article);
  }

  #refreshAll(): void {
    for (const article of this.#visible()) this.#refresh(article);
  }

  #visible(): ReadonlySet<Address> {
    return new Set(
      vscode.window.visibleTextEditors
        .filter(({ document }) => this.#desk.articles.isArticle(document))
        .map(({ document }) => toAddress(document.uri)),
    );
  }

  #refresh(article: Address): void {
    const document = vscode.window.visibleTextEditors.find(
      (editor) => toAddress(editor.document.uri) === article,
    )?.document;
    const review = this.#desk.reviews.of(article);
    if (document === undefined || review === null) return;
    const wanted = new Map(
      review.annotations
        .filter((placed) => placed.span !== null && isDiscussed(placed))
        .map((placed) => [keyOf(article, placed.annotation.id), placed]),
    );
    for (const [key, { article: of, thread }] of this.#shown) {
      if (of !== article || wanted.has(key)) continue;
      this.#shown.delete(key);
      thread.dispose();
    }
    this.#showSome(document, [...wanted.values()]);
  }

  /** The rest gets its turn when the window has drawn the first ones; by then the review may have changed. */
  #showSome(document: vscode.TextDocument, wanted: readonly PlacedAnnotation[]): void {
    let made = 0;
    for (const placed of wanted) {
      const key = keyOf(toAddress(document.uri), placed.annotation.id);
      const known = this.#shown.get(key);
      if (known !== undefined) {
        this.#fill(document, known.thread, placed);
        continue;
      }
      if (made === batch) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#refreshAll(), 0);
        return;
      }
      made += 1;
      this.#shown.set(key, this.#create(document, placed));
    }
  }

  #create(document: vscode.TextDocument, placed: PlacedAnnotation): ShownThread {
    const range = toRange(document, placed.span ?? { start: 0, end: 0 });
    const thread = this.#controller.createCommentThread(document.uri, range, []);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    this.#fill(document, thread, placed);
    return { article: toAddress(document.uri), thread, annotation: placed.annotation.id };
  }

  #fill(
    document: vscode.TextDocument,
    thread: vscode.CommentThread,
    placed: PlacedAnnotation,
  ): void {
    const settings = this.#desk.settings.of(articleAddress(document.uri));
    const label = (id: string): string => verdictWords(settings, id);
    if (placed.span !== null) {
      const range = toRange(document, placed.span);
      if (thread.range?.isEqual(range) !== true) thread.range = range;
    }
    const resolved = isResolved(placed);
    const look = {
      comments: reviewComments(placed, label),
      label: this.#describe(placed, label),
      resolved,
      author: this.#author(),
    };
    // Every value that is set goes to the window and is drawn there: with each key that is typed, nothing has changed.
    const drawn = JSON.stringify(look);
    if (this.#drawn.get(thread) === drawn) return;
    const isEdited = thread.comments.some(({ mode }) => mode === vscode.CommentMode.Editing);
    if (!isEdited) thread.comments = look.comments;
    thread.label = look.label;
    thread.contextValue = resolved ? 'resolved' : 'open';
    thread.state = resolved
      ? vscode.CommentThreadState.Resolved
      : vscode.CommentThreadState.Unresolved;
    thread.canReply = look.author;
    if (isEdited) this.#drawn.delete(thread);
    else this.#drawn.set(thread, drawn);
  }

  #describe({ verdict, disputed }: PlacedAnnotation, label: (id: string) => string): string {
    if (disputed) return vscode.l10n.t('Reviewers differ');
    return verdict === null ? vscode.l10n.t('No verdict yet') : label(verdict);
  }

  #author(): boolean | vscode.CommentAuthorInformation {
    const { reviewer } = this.#desk.reviews;
    return reviewer === null ? true : { name: reviewer.name, iconPath: avatar(reviewer) };
  }

  #forget(article: Address): void {
    for (const [key, shown] of this.#shown) {
      if (shown.article !== article) continue;
      this.#shown.delete(key);
      shown.thread.dispose();
    }
  }
}

/** Statuses that end a discussion. */
const endings = new Set(['done', 'fixed', 'cut']);

function isResolved({ status }: PlacedAnnotation): boolean {
  return status !== null && endings.has(status);
}

/** Whether anybody has said something in words. */
export function isDiscussed({ annotation, replies }: PlacedAnnotation): boolean {
  return annotation.comment !== null || replies.some(({ reply }) => reply.comment !== null);
}

function keyOf(article: Address, annotation: string): string {
  return `${article}#${annotation}`;
}
