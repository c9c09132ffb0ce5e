import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import type { Newsroom } from '../services/newsroom.ts';
import type { ArticleFacts } from '../services/newsroomFacts.ts';
import { shorten } from '../services/shorten.ts';
import { articleName } from './articleName.ts';
import { toLocation } from './convert.ts';
import { escapeText, linkTo } from './hoverText.ts';

/** A place in another article, for the list in a hover. */
export interface HoverPlace extends Span {
  readonly article: ArticleFacts;
  /** The words at the place. */
  readonly text: string;
  /** Index into the article's claims, or null. */
  readonly claim: number | null;
}

/** A line of the list: what a hover of usual width shows in one or two lines. */
const longestLine = 110;

/** A list of links, at most `most` of them, and how many more there are. */
export function listPlaces(places: readonly HoverPlace[], most: number): string {
  const lines = places.slice(0, most).map(describePlace);
  const more = places.length - lines.length;
  if (more > 0) lines.push(`- ${escapeText(vscode.l10n.t('and {0} more', more))}`);
  return lines.join('\n');
}

/** The first place of every article, in the order given. */
export function firstOfEach(places: readonly HoverPlace[]): HoverPlace[] {
  const seen = new Set<string>();
  return places.filter(({ article }) => {
    if (seen.has(article.address)) return false;
    seen.add(article.address);
    return true;
  });
}

/** That the list may not be whole yet, or an empty text. */
export function readingRemark(newsroom: Newsroom): string {
  const { phase, read, total } = newsroom.state;
  if (phase === 'ready') return '';
  if (phase !== 'reading') {
    const said = vscode.l10n.t('The other articles of the folder have not been read.');
    return `_${escapeText(said)}_`;
  }
  const said =
    total === 0
      ? vscode.l10n.t('Still reading the folder.')
      : vscode.l10n.t('Still reading the folder: {0} of {1} articles.', read, total);
  return `_${escapeText(said)}_`;
}

function describePlace({ article, start, end, text, claim }: HoverPlace): string {
  const { line } = toLocation(article, { start, end }).range.start;
  const where = vscode.l10n.t('{0}, line {1}', articleName(article.address), line + 1);
  const sentence = claim === null ? undefined : article.claims[claim]?.text;
  const link = linkTo(where, 'claimdesk.revealSpan', [article.address, start, end]);
  if (sentence === undefined) return `- ${link}`;
  const at = sentence.indexOf(text);
  const spans = at < 0 ? [] : [{ start: at, end: at + text.length }];
  return `- ${link}: ${escapeText(shorten(sentence, longestLine, spans).text)}`;
}
