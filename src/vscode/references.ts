import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { Figure } from '../core/figures/figure.ts';
import type { Span } from '../core/text/span.ts';
import { amountKey } from '../services/newsroomIndex.ts';
import { articleAddress } from './articleFiles.ts';
import { articleSelector } from './articleSelector.ts';
import { toLocation, toRange } from './convert.ts';
import type { Desk } from './desk.ts';
import { touched } from './findAt.ts';
import { folderRead } from './folderRead.ts';

/** "Find All References": every mention of an entity in the folder, every place that gives an amount. */
export function registerReferences(desk: Desk): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(articleSelector, {
    async provideReferences(document, position, _context, token) {
      const analysis = desk.articles.analysisOf(document);
      if (analysis === null) return null;
      await folderRead(desk.newsroom, token);
      const offset = document.offsetAt(position);
      const mention = touched(analysis.mentions, offset);
      if (mention !== null) return mentionLocations(desk, document, analysis, mention.entity);
      const figure = touched(analysis.figures, offset);
      return figure === null ? null : amountLocations(desk, document, analysis, figure);
    },
  });
}

function mentionLocations(
  { newsroom }: Desk,
  document: vscode.TextDocument,
  { mentions }: Analysis,
  entity: string,
): vscode.Location[] {
  const elsewhere = newsroom.mentionsOf(entity).flatMap(({ article, index }) => {
    const mention = article.mentions[index];
    if (mention === undefined || isHere(document, article.address)) return [];
    return [toLocation(article, mention)];
  });
  const here = mentions.filter((mention) => mention.entity === entity);
  return [...locationsIn(document, here), ...elsewhere];
}

function amountLocations(
  { newsroom }: Desk,
  document: vscode.TextDocument,
  { figures }: Analysis,
  figure: Figure,
): vscode.Location[] {
  const key = amountKey(figure);
  const elsewhere = newsroom.sameAmount(figure).flatMap(({ article, index }) => {
    const fact = article.figures[index];
    if (fact === undefined || isHere(document, article.address)) return [];
    return [toLocation(article, fact.figure)];
  });
  const here = figures.filter(
    (other) => other === figure || (key !== null && amountKey(other) === key),
  );
  return [...locationsIn(document, here), ...elsewhere];
}

/** The open document answers for itself: the newsroom is a pause in the typing behind. */
function locationsIn(document: vscode.TextDocument, spans: readonly Span[]): vscode.Location[] {
  return spans.map((span) => new vscode.Location(document.uri, toRange(document, span)));
}

function isHere(document: vscode.TextDocument, address: string): boolean {
  return articleAddress(document.uri) === address;
}
