import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { Figure } from '../core/figures/figure.ts';
import { formatFigure } from '../core/figures/formatFigure.ts';
import { articleAddress, isStored } from './articleFiles.ts';
import { articleSelector } from './articleSelector.ts';
import { describeClaim } from './claimCard.ts';
import { toAddress, toRange } from './convert.ts';
import type { Desk } from './desk.ts';
import { figureAt, sentenceOf } from './findAt.ts';
import { listPlaces, readingRemark, type HoverPlace } from './hoverPlaces.ts';
import { escapeText, hoverOf, linkTo } from './hoverText.ts';
import { figureKindName } from './kindNames.ts';
import { localFigureWords } from './localFigureWords.ts';
import { markKindOfFigure } from './markKinds.ts';
import { kindsOn, placesInHover } from './preferences.ts';

/** The card of a figure: what it says, the claim it stands in, where else the amount is given, what to do next. */
export function registerFigureHover(desk: Desk): vscode.Disposable {
  return vscode.languages.registerHoverProvider(articleSelector, {
    provideHover(document, position) {
      const analysis = desk.articles.analysisOf(document);
      if (analysis === null) return null;
      const figure = figureAt(analysis, document.offsetAt(position));
      if (figure === null) return null;
      if (!kindsOn('hover.kinds', document).has(markKindOfFigure[figure.kind])) return null;
      const text = describeFigure(desk, document, analysis, figure);
      return new vscode.Hover(text, toRange(document, figure));
    },
  });
}

function describeFigure(
  desk: Desk,
  document: vscode.TextDocument,
  analysis: Analysis,
  figure: Figure,
): vscode.MarkdownString {
  const written = analysis.article.text.slice(figure.start, figure.end);
  const style = { locale: vscode.env.language, form: 'long', words: localFigureWords() } as const;
  const said = formatFigure(figure, written, style);
  const places = otherPlaces(desk, document, figure);
  return hoverOf([
    `**${escapeText(said)}** · ${escapeText(figureKindName(figure.kind))}`,
    escapeText(describeWriting(analysis, figure, written)),
    describeClaim(desk, document, figure),
    // Before the places: a card shows no more than its first dozen lines without scrolling.
    linksOf(document, analysis, figure, places),
    escapeText(countWords(desk, places)),
    listPlaces(places, placesInHover(document)),
    readingRemark(desk.newsroom),
  ]);
}

/** The words of the article, and what was assumed in reading them. */
function describeWriting(analysis: Analysis, figure: Figure, written: string): string {
  const { modifierSpan, currencyBasis, currency } = figure;
  const { text } = analysis.article;
  const hedge = modifierSpan === null ? '' : text.slice(modifierSpan.start, modifierSpan.end);
  const parts = [
    hedge === ''
      ? vscode.l10n.t('Written “{0}”.', written)
      : vscode.l10n.t('Written “{0}”, with “{1}”.', written, hedge),
  ];
  if (currencyBasis === 'desk-default') {
    parts.push(
      vscode.l10n.t('Without a country it is read as {0}: the desk’s setting.', currency ?? '$'),
    );
  } else if (currencyBasis === 'context') {
    parts.push(vscode.l10n.t('The currency is that of the amounts around it.'));
  }
  return parts.join(' ');
}

/** Everywhere else in the folder, this article first. */
function otherPlaces(
  { newsroom }: Desk,
  document: vscode.TextDocument,
  figure: Figure,
): HoverPlace[] {
  const address = articleAddress(document.uri);
  const all = newsroom.sameAmount(figure).flatMap(({ article, index }): HoverPlace[] => {
    const fact = article.figures[index];
    if (fact === undefined) return [];
    const { start, end } = fact.figure;
    if (article.address === address && start === figure.start) return [];
    return [{ article, start, end, text: fact.text, claim: fact.claim }];
  });
  const isHere = ({ article }: HoverPlace): boolean => article.address === address;
  return [...all.filter(isHere), ...all.filter((place) => !isHere(place))];
}

function countWords({ newsroom }: Desk, places: readonly HoverPlace[]): string {
  if (places.length === 1) return vscode.l10n.t('The same amount in one other place:');
  if (places.length > 1) {
    return vscode.l10n.t('The same amount in {0} other places:', places.length);
  }
  return newsroom.state.phase === 'ready'
    ? vscode.l10n.t('No other place in the folder gives this amount.')
    : '';
}

function linksOf(
  document: vscode.TextDocument,
  analysis: Analysis,
  figure: Figure,
  places: readonly HoverPlace[],
): string {
  const sentence = sentenceOf(analysis, figure);
  const links: string[] = [];
  if (sentence !== null && isStored(document.uri)) {
    const target = [toAddress(document.uri), sentence.start, sentence.end];
    links.push(linkTo(vscode.l10n.t('Tag this claim'), 'claimdesk.tag', target));
    links.push(linkTo(vscode.l10n.t('Comment'), 'claimdesk.comment', target));
  }
  const next = nextPlace(document, figure, places);
  if (next !== undefined) {
    const target = [next.article.address, next.start, next.end];
    links.push(linkTo(vscode.l10n.t('Next same amount'), 'claimdesk.revealSpan', target));
  }
  return links.join(' · ');
}

/** In the order of articles and of reading, from the last to the first again. */
function nextPlace(
  document: vscode.TextDocument,
  figure: Figure,
  places: readonly HoverPlace[],
): HoverPlace | undefined {
  const address = articleAddress(document.uri);
  const below = places.find(
    ({ article, start }) => article.address === address && start > figure.start,
  );
  const others = places.filter(({ article }) => article.address !== address);
  return below ?? others.find(({ article }) => article.address > address) ?? others[0] ?? places[0];
}
