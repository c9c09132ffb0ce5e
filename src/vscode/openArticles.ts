import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { TextFormat } from '../core/text/article.ts';
import { Articles, type ArticleVersion, type DeskChoices } from '../services/articles.ts';
import type { Address } from '../services/ports.ts';
import { articleAddress, formatOf, isPlace } from './articleFiles.ts';

/** What a document is to the desk. */
export type ArticleState =
  | { readonly kind: 'article'; readonly analysis: Analysis }
  | { readonly kind: 'too-large'; readonly length: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'other' };

interface OpenArticlesPorts {
  /** Makes sure that the desk's settings for an article are known. */
  settle(address: Address): Promise<unknown>;
  choicesFor(address: Address): DeskChoices;
  /** The desk's include and exclude patterns. */
  includes(address: Address): boolean;
}

/**
 * UTF-16 code units: some 170,000 words, a thick book. One analysis of it takes one to three seconds, in which nothing
 * else runs in the extension host; more would be a freeze.
 */
export const longestArticle = 1_000_000;
/** One frame: the least that marks wait for the next key. */
const frame = 16;
/** The longest that anything waits for a pause in the typing, however long the text. */
const longestWait = 1500;

/** The articles that are open in the window: what is known of each, which one is in front, and when one changes. */
export class OpenArticles implements vscode.Disposable {
  readonly #ports: OpenArticlesPorts;
  readonly #articles: Articles;
  readonly #edited = new vscode.EventEmitter<vscode.TextDocumentChangeEvent>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #opened = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #closed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #fronted = new vscode.EventEmitter<vscode.TextEditor | null>();
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  /** The open articles, with the version that was last told of. */
  readonly #known = new Map<vscode.TextDocument, number>();
  readonly #subscriptions: vscode.Disposable;
  #front: vscode.TextEditor | null = null;

  /** At once, for every edit of an article; without changes in the event, only the line ends are others. */
  readonly onDidEdit = this.#edited.event;
  /** Once after a pause in the typing, or when the desk's settings change what is found. The analysis is then new. */
  readonly onDidChange = this.#changed.event;
  /** An article is opened, or a document became one. */
  readonly onDidOpen = this.#opened.event;
  /** An article is closed, or is one no longer. */
  readonly onDidClose = this.#closed.event;
  readonly onDidChangeFront = this.#fronted.event;

  constructor(ports: OpenArticlesPorts) {
    this.#ports = ports;
    this.#articles = new Articles(
      (address) => ports.choicesFor(address),
      () => performance.now(),
    );
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => void this.#open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edit(event)),
      vscode.window.onDidChangeActiveTextEditor(() => this.#updateFront()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#updateFront()),
    );
  }

  /** Takes up what was open before; called once when everybody listens. */
  start(): void {
    for (const document of vscode.workspace.textDocuments) void this.#open(document);
    this.#updateFront();
  }

  /** The open articles, in the order in which they were opened. */
  all(): readonly vscode.TextDocument[] {
    return [...this.#known.keys()];
  }

  /**
   * The editor with the article that the user works on: it stays while the focus is in a view, a panel or a comment's
   * input, and is null when another kind of file is in front.
   */
  get front(): vscode.TextEditor | null {
    return this.#front;
  }

  isArticle(document: vscode.TextDocument): boolean {
    if (formatOf(document) === null || !isPlace(document.uri)) return false;
    return document.isUntitled || this.#ports.includes(articleAddress(document.uri));
  }

  /**
   * The analysis of the document as it is now, or null: no article, too large, not text. While somebody types in a long
   * article it is the last one, moved along with the text.
   */
  analysisOf(document: vscode.TextDocument): Analysis | null {
    const state = this.stateOf(document);
    return state.kind === 'article' ? state.analysis : null;
  }

  stateOf(document: vscode.TextDocument): ArticleState {
    const format = formatOf(document);
    if (format === null || !this.isArticle(document)) return { kind: 'other' };
    const length = lengthOf(document);
    if (length > longestArticle) return { kind: 'too-large', length };
    const analysis = this.#articles.analysisOf(versionOf(document, format));
    return analysis === null ? { kind: 'binary' } : { kind: 'article', analysis };
  }

  /** The desk's settings have changed: what is an article, and what is found, may be different. */
  refresh(): void {
    for (const document of vscode.workspace.textDocuments) {
      const known = this.#known.has(document);
      if (known && !this.isArticle(document)) this.#close(document);
      else if (!known) void this.#open(document);
      else this.#schedule(document);
    }
    this.#updateFront();
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#subscriptions.dispose();
    this.#edited.dispose();
    this.#changed.dispose();
    this.#opened.dispose();
    this.#closed.dispose();
    this.#fronted.dispose();
  }

  /** The settings come first: they say what is an article, and what its dollars are. */
  async #open(document: vscode.TextDocument): Promise<void> {
    if (formatOf(document) === null || !isPlace(document.uri)) return;
    await this.#ports.settle(articleAddress(document.uri));
    if (document.isClosed || this.#known.has(document) || !this.isArticle(document)) return;
    this.#known.set(document, document.version);
    this.#opened.fire(document);
  }

  #close(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    this.#articles.forget(document.uri.toString());
    if (this.#known.delete(document)) this.#closed.fire(document);
  }

  #edit(event: vscode.TextDocumentChangeEvent): void {
    const { document } = event;
    const version = this.#known.get(document);
    // The same version: it was only saved, or has got unsaved changes.
    if (version === undefined || version === document.version) return;
    this.#known.set(document, document.version);
    this.#follow(event);
    this.#edited.fire(event);
    this.#schedule(document);
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const format = formatOf(document);
    if (format === null || lengthOf(document) > longestArticle) return;
    const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      text,
    }));
    this.#articles.follow(versionOf(document, format), edits);
  }

  #settle(document: vscode.TextDocument): void {
    const format = formatOf(document);
    if (format === null || lengthOf(document) > longestArticle) return;
    this.#articles.settle(versionOf(document, format));
  }

  /** Waits for a pause that is in proportion to what the text costs: a page is redone at once, a book when the typing rests. */
  #schedule(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    const cost = this.#articles.costOf(document.uri.toString());
    const wait = Math.min(longestWait, Math.max(frame, 3 * cost));
    const timer = setTimeout(() => {
      this.#timers.delete(document);
      this.#settle(document);
      this.#changed.fire(document);
    }, wait);
    this.#timers.set(document, timer);
  }

  #updateFront(): void {
    const next = this.#findFront();
    if (next === this.#front) return;
    this.#front = next;
    this.#fronted.fire(next);
  }

  #findFront(): vscode.TextEditor | null {
    const active = vscode.window.activeTextEditor;
    if (active !== undefined && this.isArticle(active.document)) return active;
    const visible = vscode.window.visibleTextEditors;
    const elsewhere = active === undefined || !isPlace(active.document.uri);
    return elsewhere && this.#front !== null && visible.includes(this.#front) ? this.#front : null;
  }
}

function versionOf(document: vscode.TextDocument, format: TextFormat): ArticleVersion {
  return {
    address: document.uri.toString(),
    version: document.version,
    format,
    text: () => document.getText(),
  };
}

/** UTF-16 code units, without copying the text. */
function lengthOf(document: vscode.TextDocument): number {
  const last = document.lineAt(document.lineCount - 1);
  return document.offsetAt(last.range.end);
}
