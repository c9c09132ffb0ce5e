import type * as vscode from 'vscode';
import type { Marks } from '../core/annotations/annotation.ts';
import type { Analysis } from '../core/analysis.ts';
import { covers, overlapLength, overlaps, touches, type Span } from '../core/text/span.ts';
import type { PlacedAnnotation } from '../services/articleReview.ts';
import { outlinedItems, type OutlinedItem } from '../services/claimOutline.ts';
import type { Address } from '../services/ports.ts';
import { claimOutlineOf } from './claimOutlineOf.ts';
import { toAddress } from './convert.ts';
import type { Desk } from './desk.ts';

/** Words of an article that a review action is about. */
export interface ReviewTarget {
  readonly article: Address;
  readonly document: vscode.TextDocument;
  readonly span: Span;
  readonly marks: Marks;
  readonly words: string;
  /** The reviewer's own annotation of these words, which an action changes; null: it makes a new one. */
  readonly own: PlacedAnnotation | null;
  /** Everybody's annotations of these words. */
  readonly annotations: readonly PlacedAnnotation[];
}

/** The target at a caret (an empty span) or a selection: the claim there, or exactly the selected words. */
export function targetAt(
  desk: Desk,
  document: vscode.TextDocument,
  selection: Span,
): ReviewTarget | null {
  const analysis = desk.articles.analysisOf(document);
  if (analysis === null) return null;
  const selected = trim(analysis.article.text, selection);
  return selected.start < selected.end
    ? targetOfWords(desk, document, analysis, selected)
    : targetAtCaret(desk, document, analysis, selection.start);
}

/** The target that an item of the outline stands for. */
export function targetOfItem(
  document: vscode.TextDocument,
  item: OutlinedItem,
  caret: number | null = null,
): ReviewTarget {
  const annotations = item.kind === 'claim' ? item.annotations : [item.placed];
  const own = annotations.findLast((placed) => placed.own && isAbout(placed, item, caret)) ?? null;
  const span = own?.span ?? { start: item.start, end: item.end };
  return {
    article: toAddress(document.uri),
    document,
    span,
    marks: own?.annotation.marks ?? 'claim',
    words: document.getText().slice(span.start, span.end),
    own,
    annotations,
  };
}

/** The outline's item at an offset: the shortest one, as a note may lie across claims. */
export function itemAt(
  desk: Desk,
  document: vscode.TextDocument,
  offset: number,
): OutlinedItem | null {
  const outline = claimOutlineOf(desk, document);
  const touched = (outline === null ? [] : outlinedItems(outline)).filter((item) =>
    touches(item, offset),
  );
  // Between two sentences without a space the caret touches both: the one that begins there is meant.
  const inside = touched.filter(({ end }) => offset < end);
  const [first, ...others] = inside.length > 0 ? inside : touched;
  if (first === undefined) return null;
  return others.reduce((best, next) => (lengthOf(next) < lengthOf(best) ? next : best), first);
}

/** Most of the claim, or the very words at the caret: a remark on one figure in it is not the claim's annotation. */
function isAbout({ span }: PlacedAnnotation, item: Span, caret: number | null): boolean {
  if (span === null) return false;
  if (overlapLength(span, item) >= 0.6 * lengthOf(item)) return true;
  return caret !== null && touches(span, caret);
}

function targetAtCaret(
  desk: Desk,
  document: vscode.TextDocument,
  analysis: Analysis,
  caret: number,
): ReviewTarget | null {
  const item = itemAt(desk, document, caret);
  if (item !== null) return targetOfItem(document, item, caret);
  const sentence = analysis.sentences.find((one) => touches(one, caret));
  return sentence === undefined
    ? null
    : targetOfWords(desk, document, analysis, { start: sentence.start, end: sentence.end });
}

function targetOfWords(
  desk: Desk,
  document: vscode.TextDocument,
  analysis: Analysis,
  span: Span,
): ReviewTarget {
  const article = toAddress(document.uri);
  const all = desk.reviews.of(article)?.annotations ?? [];
  const annotations = all.filter((placed) => placed.span !== null && covers(span, placed.span));
  return {
    article,
    document,
    span,
    marks: marksOf(analysis, span),
    words: analysis.article.text.slice(span.start, span.end),
    own: annotations.findLast((placed) => placed.own && isSame(placed.span, span)) ?? null,
    annotations,
  };
}

function marksOf({ figures, mentions, sentences }: Analysis, span: Span): Marks {
  if (figures.some((figure) => isSame(figure, span))) return 'figure';
  if (mentions.some((mention) => isSame(mention, span))) return 'entity';
  return sentences.some((sentence) => overlaps(sentence, span)) ? 'claim' : 'note';
}

function isSame(a: Span | null, b: Span): boolean {
  return a !== null && a.start === b.start && a.end === b.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** A selection by mouse often takes the space behind the last word along. */
function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: Math.min(from, end), end: Math.max(from, start + words.trimEnd().length) };
}
