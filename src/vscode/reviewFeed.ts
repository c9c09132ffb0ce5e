import * as vscode from 'vscode';
import type { Address } from '../services/ports.ts';
import { formatByName, formatOf, isStored } from './articleFiles.ts';
import { toAddress, toUri } from './convert.ts';
import type { Desk } from './desk.ts';
import { StrayFiles } from './strayFiles.ts';

/** Milliseconds: a pull writes many files, and each of them more than once. */
const settleTime = 150;

/**
 * Keeps the reviews in step with the open articles: read when an article opens, moved along with every edit, read again
 * when a review file changes outside.
 */
export function registerReviewFeed(desk: Desk): vscode.Disposable {
  const { articles } = desk;
  const load = (document: vscode.TextDocument): void => {
    // Too long, or no text: nothing can be tagged in it, and finding places in it would take seconds.
    if (!isStored(document.uri) || articles.analysisOf(document) === null) return;
    void loadReview(desk, document);
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.review.yaml');
  const timers = new Map<Address, ReturnType<typeof setTimeout>>();
  const reload = (file: vscode.Uri): void => {
    const article = openArticleOf(desk, file);
    if (article === null) return;
    clearTimeout(timers.get(article));
    const timer = setTimeout(() => {
      timers.delete(article);
      void reloadReview(desk, article);
    }, settleTime);
    timers.set(article, timer);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(reload),
    watcher.onDidCreate(reload),
    watcher.onDidDelete(reload),
    new StrayFiles(desk, reload),
    articles.onDidOpen(load),
    articles.onDidEdit(({ document, contentChanges }) => {
      // Only the line ends were changed: every offset is another, and no word has moved.
      if (contentChanges.length === 0) load(document);
    }),
    articles.onDidClose(({ uri }) => desk.reviews.close(toAddress(uri))),
    vscode.workspace.onDidChangeTextDocument((change) => {
      if (articles.isArticle(change.document)) follow(desk, change);
    }),
    new vscode.Disposable(() => {
      for (const timer of timers.values()) clearTimeout(timer);
    }),
  );
}

/** Reads the reviews of an article that is open, at least as a document. */
export async function loadReview(desk: Desk, document: vscode.TextDocument): Promise<void> {
  const article = toAddress(document.uri);
  const format = formatOf(document) ?? formatByName(document.uri.path);
  try {
    let version: number;
    do {
      version = document.version;
      await desk.reviews.load(article, document.getText(), format);
      // Typed in while it was read: the places are those of the text before.
    } while (version !== document.version && !document.isClosed);
    if (document.isClosed) desk.reviews.close(article);
  } catch (error) {
    desk.log.error(`The reviews of ${article} could not be read`, error);
  }
}

async function reloadReview(desk: Desk, article: Address): Promise<void> {
  try {
    await desk.reviews.reload(article);
  } catch (error) {
    desk.log.error(`The reviews of ${article} could not be read again`, error);
  }
}

function follow(desk: Desk, change: vscode.TextDocumentChangeEvent): void {
  const { document, contentChanges, reason } = change;
  const article = toAddress(document.uri);
  if (contentChanges.length === 0 || desk.reviews.of(article) === null) return;
  // The editor has read another text from the disk: nobody typed these edits, so nothing is known of where words went.
  if (!document.isDirty && reason === undefined) {
    void loadReview(desk, document);
    return;
  }
  const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
    start: rangeOffset,
    end: rangeOffset + rangeLength,
    text,
  }));
  desk.reviews.shift(article, edits, document.getText());
}

/** The open article that a review file stands beside: `harbour.txt.ana.review.yaml` beside `harbour.txt`. */
function openArticleOf({ articles }: Desk, file: vscode.Uri): Address | null {
  const path = file.path.replace(/\.[^./]+\.review\.yaml$/u, '');
  const beside = toAddress(file.with({ path }));
  return articles.all().some(({ uri }) => toAddress(uri) === beside) ? beside : null;
}

/** The article's document, opened in the background where no editor shows it, with its reviews read. */
export async function openReviewed(desk: Desk, article: Address): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(toUri(article));
  if (desk.reviews.of(article) === null && isStored(document.uri)) await loadReview(desk, document);
  return document;
}
