import type { Analysis, AnalysisOptions } from './analysis.ts';
import { findClaims } from './claims/findClaims.ts';
import { findEntities } from './entities/findEntities.ts';
import { findFigures } from './figures/findFigures.ts';
import { findSentences } from './text/findSentences.ts';
import { parseArticle } from './text/parseArticle.ts';

/** The one way in: everything Claimdesk finds in a text. Same text and options, same analysis, on every machine. */
export function analyze(text: string, options: AnalysisOptions): Analysis {
  const article = parseArticle(text, options.format);
  const sentences = findSentences(article);
  const figures = findFigures(article, { currency: options.currency });
  const mentions = findEntities(article, sentences, {
    names: options.names,
    notNames: options.notNames,
    money: figures.filter(({ kind }) => kind === 'money'),
  });
  const claims = findClaims(article, sentences, figures, mentions);
  return { article, figures, mentions, sentences: claims };
}
