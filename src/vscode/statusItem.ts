import * as vscode from 'vscode';
import type { ReviewProblem } from '../services/articleReview.ts';
import { isStored } from './articleFiles.ts';
import { claimOutlineOf } from './claimOutlineOf.ts';
import { figureCount, nameCount, openCount, openSentence } from './countWords.ts';
import type { Desk } from './desk.ts';
import { describeProblem, problemsOf } from './reviewProblems.ts';

/** Milliseconds between two updates while the folder is being read: a number that can still be read. */
const rest = 150;

/**
 * The one status item: how many claims are open in the article in front, or why nothing is marked in it. Where a review file
 * cannot be used it warns, and a click leads to the place.
 */
export function registerStatusItem(desk: Desk): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'claimdesk.status',
    vscode.StatusBarAlignment.Left,
    40,
  );
  item.name = 'Claimdesk';
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
  const isWrong = state.kind === 'article' && problemsOf(desk, document).length > 0;
  item.command = isWrong ? 'claimdesk.showProblems' : 'claimdesk.showClaims';
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
  const figures = figureCount(analysis?.figures.length ?? 0);
  const names = nameCount(new Set(analysis?.mentions.map(({ entity }) => entity)).size);
  const lines = [openSentence(open, counted), vscode.l10n.t('Found: {0}, {1}.', figures, names)];
  if (!isStored(document.uri)) {
    lines.push(vscode.l10n.t('The article must be saved before claims can be tagged.'));
  }
  const problems = problemsOf(desk, document);
  lines.push(...describeProblems(problems));
  const text = counted === 0 ? figures : openCount(open, counted);
  const icon = problems.length === 0 ? '$(checklist)' : '$(warning)';
  return { text: `${icon} ${text}`, lines };
}

/** The first in full: the others are in the list that a click opens. */
function describeProblems(problems: readonly ReviewProblem[]): string[] {
  const [first] = problems;
  if (first === undefined) return [];
  const lines = [describeProblem(first)];
  const more = problems.length - 1;
  if (more === 1) lines.push(vscode.l10n.t('One more problem in the review files.'));
  if (more > 1) lines.push(vscode.l10n.t('{0} more problems in the review files.', more));
  return [...lines, vscode.l10n.t('Click to open the file at the place.')];
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
