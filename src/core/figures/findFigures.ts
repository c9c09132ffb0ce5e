import type { Article } from '../text/article.ts';
import type { Figure } from './figure.ts';

export interface FigureOptions {
  /** ISO 4217: what a bare `$` means. */
  readonly currency: string;
}

/** Every figure of an article, in order, never overlapping. First working version; owned by the figures helper. */
export function findFigures(article: Article, options: FigureOptions): Figure[] {
  return [...article.text.matchAll(/\$(\d+(?:\.\d+)?) (million|billion|trillion)/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'money',
    value: Number(m[1]) * { million: 1e6, billion: 1e9, trillion: 1e12 }[m[2] as 'million'],
    low: null,
    high: null,
    currency: options.currency,
    currencyBasis: 'desk-default',
    unit: null,
    modifier: null,
    modifierSpan: null,
    iso: null,
  }));
}
