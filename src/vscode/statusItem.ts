import * as vscode from 'vscode';
import { articleAddress, isStored } from './articleFiles.ts';
import type { Desk } from './desk.ts';
import { claimOutlineOf } from './claimOutlineOf.ts';

/** Milliseconds between two updates while the folder is being read: a number that can still be read. */
const rest = 150;

/** The one status item: how many claims are open in the article in front, or why nothing is marked in it. */
export function registerStatusItem(desk: Desk): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'claimdesk.status',
    vscode.StatusBarAlignment.Left,
    40,
  );
  item.name = 'Claimdesk';
  item.command = 'claimdesk.showClaims';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      show(item, desk);
    }, rest);
  };
  const { articles, newsroom, reviews, settings } = desk;
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    articles.onDidChangeFront(update),
    articles.onDidOpen(update),
    articles.onDidChange(update),
    articles.onDidClose(update),
    new vscode.Disposable(reviews.onDidChange(update)),
    new vscode.Disposable(newsroom.onDidChange(update)),
    new vscode.Disposable(settings.onDidChange(update)),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

function show(item: vscode.StatusBarItem, desk: Desk): void {
  const document = desk.articles.front?.document;
  const state = document === undefined ? null : desk.articles.stateOf(document);
  if (document === undefined || state === null || state.kind === 'other') {
    item.hide();
    return;
  }
  const said =
    state.kind === 'article'
      ? describeArticle(desk, document)
      : { text: `$(warning) ${whyNot(state)[0]}`, lines: [whyNot(state)[1]] };
  const reading = describeReading(desk);
  item.text = reading === null ? said.text : `${said.text} $(sync~spin)`;
  const lines = reading === null ? said.lines : [...said.lines, reading];
  item.tooltip = lines.join('\n');
  item.accessibilityInformation = { label: ['Claimdesk.', ...lines].join(' ') };
  item.show();
}

interface Said {
  readonly text: string;
  /** The same in sentences, and more. */
  readonly lines: readonly string[];
}

function describeArticle(desk: Desk, document: vscode.TextDocument): Said {
  const analysis = desk.articles.analysisOf(document);
  const { counted, open } = claimOutlineOf(desk, document) ?? { counted: 0, open: 0 };
  const figures = analysis?.figures.length ?? 0;
  const names = new Set(analysis?.mentions.map(({ entity }) => entity)).size;
  const claims =
    counted === 0
      ? vscode.l10n.t('No claims to check in this article.')
      : vscode.l10n.t('{0} of {1} claims are open in this article.', open, counted);
  const found = vscode.l10n.t('{0} figures and {1} names were found.', figures, names);
  const lines = [claims, found];
  if (!isStored(document.uri)) {
    lines.push(vscode.l10n.t('The article must be saved before claims can be tagged.'));
  }
  for (const { problem } of desk.reviews.of(articleAddress(document.uri))?.problems ?? []) {
    lines.push(problem.message);
  }
  const text =
    counted === 0
      ? vscode.l10n.t('{0} figures', figures)
      : vscode.l10n.t('{0} of {1} claims open', open, counted);
  return { text: `$(checklist) ${text}`, lines };
}

/** In a word, and in a sentence with what to do. */
function whyNot(
  state: { readonly kind: 'too-large'; readonly length: number } | { readonly kind: 'binary' },
): readonly [string, string] {
  if (state.kind === 'binary') {
    return [
      vscode.l10n.t('Not text'),
      vscode.l10n.t('This file has characters that no text has, so nothing is marked in it.'),
    ];
  }
  return [
    vscode.l10n.t('Too long'),
    vscode.l10n.t(
      'This text has {0} million characters. Claimdesk reads articles of up to 1 million: split the file to have it marked.',
      (state.length / 1e6).toFixed(1),
    ),
  ];
}

function describeReading({ newsroom }: Desk): string | null {
  const { phase, read, total } = newsroom.state;
  if (phase !== 'reading' || total < 2) return null;
  return vscode.l10n.t('Reading the articles of the folder: {0} of {1}.', read, total);
}
