import type { Judged } from '../../../src/core/claims/judged.ts';
import { readSentences } from '../../../src/core/claims/readSentences.ts';
import { entityKinds, type EntityKind, type Mention } from '../../../src/core/entities/entity.ts';
import type { Figure, FigureKind } from '../../../src/core/figures/figure.ts';
import { findSentences } from '../../../src/core/text/findSentences.ts';
import { parseArticle } from '../../../src/core/text/parseArticle.ts';

const figureMarks: Readonly<Record<string, FigureKind>> = {
  money: 'money',
  percent: 'percent',
  multiple: 'multiple',
  quantity: 'quantity',
  vague: 'money',
  date: 'date',
  ordinal: 'ordinal',
};

/**
 * Reads a text whose figures and names are marked: "[Orrin](ORG) paid [$5 million](money)", "[Lee](PERSON=Ann Lee)",
 * "[billions](vague)". The sentences come as the signals see them; what is not marked is no figure and no name.
 */
export function judgedFrom(marked: string): Judged[] {
  const figures: Figure[] = [];
  const mentions: Mention[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\((\w+)(?:=([^)]+))?\)/g)) {
    const [whole, words = '', label = '', entity = words] = match;
    text += marked.slice(last, match.index);
    const span = { start: text.length, end: text.length + words.length };
    const kind = figureMarks[label];
    if (kind) figures.push(figureAt(span, kind, label === 'vague'));
    else mentions.push({ ...span, kind: readKind(label), entity });
    text += words;
    last = match.index + whole.length;
  }
  const article = parseArticle(text + marked.slice(last), 'plain');
  return readSentences(article, findSentences(article), figures, mentions);
}

function readKind(label: string): EntityKind {
  const kind = entityKinds.find((name) => name === label);
  if (!kind) throw new Error(`no mark “${label}”`);
  return kind;
}

function figureAt(span: { start: number; end: number }, kind: FigureKind, vague: boolean): Figure {
  return {
    ...span,
    kind,
    value: vague ? null : 1,
    low: vague ? 1 : null,
    high: vague ? 2 : null,
    currency: kind === 'money' ? 'USD' : null,
    currencyBasis: null,
    unit: null,
    modifier: vague ? 'indefinite' : null,
    modifierSpan: null,
    iso: null,
  };
}
