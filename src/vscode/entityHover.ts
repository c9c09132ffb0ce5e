import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { Mention } from '../core/entities/entity.ts';
import type { Span } from '../core/text/span.ts';
import { articleAddress } from './articleFiles.ts';
import { articleSelector } from './articleSelector.ts';
import { toRange } from './convert.ts';
import type { Desk } from './desk.ts';
import { mentionAt } from './findAt.ts';
import { firstOfEach, listPlaces, readingRemark, type HoverPlace } from './hoverPlaces.ts';
import { escapeText, hoverOf, linkTo } from './hoverText.ts';
import { entityKindName } from './kindNames.ts';
import { markKindOfEntity } from './markKinds.ts';
import { kindsOn, placesInHover } from './preferences.ts';

/** The card of an entity: kind, names, how often and where it is named, the ways to its other mentions. */
export function registerEntityHover(desk: Desk): vscode.Disposable {
  return vscode.languages.registerHoverProvider(articleSelector, {
    provideHover(document, position) {
      const analysis = desk.articles.analysisOf(document);
      if (analysis === null) return null;
      const mention = mentionAt(analysis, document.offsetAt(position));
      if (mention === null) return null;
      if (!kindsOn('hover.kinds', document).has(markKindOfEntity[mention.kind])) return null;
      const text = describeEntity(desk, document, analysis, mention);
      return new vscode.Hover(text, toRange(document, mention));
    },
  });
}

function describeEntity(
  desk: Desk,
  document: vscode.TextDocument,
  analysis: Analysis,
  mention: Mention,
): vscode.MarkdownString {
  const here = analysis.mentions.filter(({ entity }) => entity === mention.entity);
  const nth = here.indexOf(mention);
  const elsewhere = placesElsewhere(desk, document, mention.entity);
  const articles = firstOfEach(elsewhere);
  const names = otherNames(analysis, here, elsewhere, mention.entity);
  return hoverOf([
    `**${escapeText(mention.entity)}** · ${escapeText(entityKindName(mention.kind))}`,
    names.length === 0 ? '' : escapeText(vscode.l10n.t('Also written: {0}', names.join(', '))),
    escapeText(countWords(nth + 1, here.length, elsewhere.length, articles.length)),
    // Before the places: a card shows no more than its first dozen lines without scrolling.
    linksOf(document.uri.toString(), here, nth),
    listPlaces(articles, placesInHover(document)),
    readingRemark(desk.newsroom),
  ]);
}

function placesElsewhere(
  { newsroom }: Desk,
  document: vscode.TextDocument,
  entity: string,
): HoverPlace[] {
  const address = articleAddress(document.uri);
  return newsroom.mentionsOf(entity).flatMap(({ article, index }) => {
    const fact = article.mentions[index];
    return fact === undefined || article.address === address ? [] : [{ article, ...fact }];
  });
}

/** The names it goes by besides its canonical one, here first. */
function otherNames(
  { article }: Analysis,
  here: readonly Span[],
  elsewhere: readonly HoverPlace[],
  entity: string,
): string[] {
  const written = [
    ...here.map(({ start, end }) => article.text.slice(start, end)),
    ...elsewhere.map(({ text }) => text),
  ].map((name) => name.replaceAll(/\s+/g, ' '));
  return [...new Set(written)].filter((name) => name !== entity);
}

function countWords(nth: number, here: number, elsewhere: number, articles: number): string {
  const inThis =
    here === 1
      ? vscode.l10n.t('Named once in this article')
      : vscode.l10n.t('Mention {0} of {1} in this article', nth, here);
  if (elsewhere === 0) return `${inThis}.`;
  const inOthers =
    articles === 1
      ? vscode.l10n.t('{0} in one other article', elsewhere)
      : vscode.l10n.t('{0} in {1} other articles', elsewhere, articles);
  return `${inThis}, ${inOthers}.`;
}

/** To the mention before and after this one, round from the last to the first. */
function linksOf(address: string, here: readonly Span[], nth: number): string {
  if (here.length < 2) return '';
  const link = (label: string, span: Span | undefined): string =>
    span === undefined
      ? ''
      : linkTo(label, 'claimdesk.revealSpan', [address, span.start, span.end]);
  return [
    link(vscode.l10n.t('Previous mention'), here.at(nth - 1)),
    link(vscode.l10n.t('Next mention'), here[(nth + 1) % here.length]),
    link(vscode.l10n.t('First mention'), here[0]),
  ].join(' · ');
}
