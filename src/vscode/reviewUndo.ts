import * as vscode from 'vscode';
import type { Address } from '../services/ports.ts';
import type { ReviewStep, TakenStep } from '../services/reviewSteps.ts';
import { textState, UndoOrder, type TextState } from '../services/undoOrder.ts';
import { toAddress } from './convert.ts';
import type { Desk } from './desk.ts';
import type { Moves } from './moves.ts';
import { revealClaim } from './revealClaim.ts';
import { saveAction } from './savedActions.ts';

/**
 * Undo and redo of review actions. In an article the editor's own keys do it as long as nothing newer was typed there,
 * so that one key goes back through typing and review actions in the order in which they were done.
 */
export function registerReviewUndo(desk: Desk, moves: Moves): vscode.Disposable {
  return new ReviewUndo(desk, moves);
}

class ReviewUndo implements vscode.Disposable {
  readonly #desk: Desk;
  readonly #order = new UndoOrder();
  readonly #touched = new Set<Address>();
  readonly #states = new WeakMap<vscode.TextDocument, { version: number; state: TextState }>();
  readonly #contexts = new Map<string, boolean>();
  readonly #subscriptions: vscode.Disposable;
  #remembered = 0;

  constructor(desk: Desk, moves: Moves) {
    this.#desk = desk;
    const unsubscribe = desk.reviews.onDidChange(() => this.#noteStep());
    this.#subscriptions = vscode.Disposable.from(
      new vscode.Disposable(unsubscribe),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0 || !desk.articles.isArticle(document)) return;
        this.#touched.add(toAddress(document.uri));
        this.#update();
      }),
      desk.articles.onDidClose(({ uri }) => this.#touched.delete(toAddress(uri))),
      desk.articles.onDidChangeFront(() => this.#update()),
      vscode.commands.registerCommand('claimdesk.undoReview', async (from?: unknown) =>
        moves.take(async () => this.#turnFrom(from, 'undo')),
      ),
      vscode.commands.registerCommand('claimdesk.redoReview', async (from?: unknown) =>
        moves.take(async () => this.#turnFrom(from, 'redo')),
      ),
    );
    this.#update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /**
   * The key's condition is told to the window, which hears of it a moment later: whoever types a letter and takes it back
   * at once means the letter. The typing is known here before the key, so the order is settled once more.
   */
  async #turnFrom(from: unknown, way: 'undo' | 'redo'): Promise<void> {
    const { canUndo, canRedo } = this.#desk.reviews;
    const isTyping = from === 'text' && !this.#isNext(way === 'undo' ? canUndo : canRedo);
    await (isTyping ? vscode.commands.executeCommand(way) : this.#turn(way));
  }

  async #turn(way: 'undo' | 'redo'): Promise<void> {
    const { reviews } = this.#desk;
    const step = await saveAction(this.#desk, async () => reviews[way]());
    this.#update();
    if (step === null) return;
    const message =
      way === 'undo'
        ? vscode.l10n.t('Undone: {0}', step.label)
        : vscode.l10n.t('Done again: {0}', step.label);
    const icon = way === 'undo' ? 'discard' : 'redo';
    vscode.window.setStatusBarMessage(`$(${icon}) ${message}`, 6000);
    await this.#show(step);
  }

  /** Where it was in another article, or out of sight, the user sees what was taken back. */
  async #show({ article, after }: TakenStep): Promise<void> {
    const about = after.entry === 'reply' ? after.re : after.id;
    const review = this.#desk.reviews.of(article);
    // Where an annotation was taken away, its words are still the place to look at.
    const all = [...(review?.annotations ?? []), ...(review?.removed ?? [])];
    const placed = all.find(({ annotation }) => annotation.id === about);
    const front = this.#desk.articles.front;
    const isHere = front !== null && toAddress(front.document.uri) === article;
    const focus = vscode.window.activeTextEditor === front;
    const span = placed?.span ?? null;
    if (span !== null) await revealClaim(article, span, { focus });
    else if (!isHere) await revealClaim(article, { start: 0, end: 0 }, { focus });
  }

  /** A new action was done: the texts as they are now are the ones it belongs to. */
  #noteStep(): void {
    const step = this.#desk.reviews.canUndo;
    if (step !== null && step.at > this.#remembered) {
      this.#remembered = step.at;
      const texts = this.#desk.articles
        .all()
        .map((document) => [toAddress(document.uri), this.#stateOf(document)] as const);
      this.#order.remember(step.at, new Map(texts));
    }
    this.#update();
  }

  #update(): void {
    const { canUndo, canRedo } = this.#desk.reviews;
    this.#setContext('claimdesk.canUndoReview', canUndo !== null);
    this.#setContext('claimdesk.canRedoReview', canRedo !== null);
    this.#setContext('claimdesk.undoesReview', this.#isNext(canUndo));
    this.#setContext('claimdesk.redoesReview', this.#isNext(canRedo));
  }

  #isNext(step: ReviewStep | null): boolean {
    const document = this.#desk.articles.front?.document;
    if (step === null || document === undefined) return false;
    const article = toAddress(document.uri);
    const touched = this.#touched.has(article);
    return this.#order.isNext(step.at, article, this.#stateOf(document), touched);
  }

  #stateOf(document: vscode.TextDocument): TextState {
    const known = this.#states.get(document);
    if (known?.version === document.version) return known.state;
    const state = textState(document.getText());
    this.#states.set(document, { version: document.version, state });
    return state;
  }

  #setContext(key: string, value: boolean): void {
    if (this.#contexts.get(key) === value) return;
    this.#contexts.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
