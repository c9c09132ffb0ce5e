import type { Article, Block, BlockKind, TextFormat } from './article.ts';
import { findHiddenInline } from './findHiddenInline.ts';
import { joinLines, type Piece } from './joinLines.ts';
import { looksLikeHeading } from './looksLikeHeading.ts';
import type { LineShape } from './readLineShape.ts';
import { bySpan, type Span } from './span.ts';
import { splitLines } from './splitLines.ts';
import { takeFences } from './takeFences.ts';

/**
 * Takes a text apart by its layout: headings with and without signs, paragraphs, bullets, table rows, furniture and, in
 * Markdown, code. Never fails: what it does not know is a paragraph.
 */
export function parseArticle(text: string, format: TextFormat): Article {
  const all = splitLines(text);
  const { fences, lines } =
    format === 'markdown' ? takeFences(text, all) : { fences: [], lines: all };
  const pieces = joinLines(text, lines, format);
  const kinds = settleKinds(text, pieces);
  const prose = pieces.map((piece, index) => blockOf(text, piece, kinds[index] ?? 'paragraph'));
  const code = fences.map((span): Block => ({ ...span, kind: 'code', level: 0, content: span }));
  const blocks = [...prose, ...code].sort(bySpan);
  const hidden = format === 'markdown' ? blocks.flatMap((block) => hiddenIn(text, block)) : [];
  return { text, format, blocks, hidden };
}

/** What each piece is, given what stands around it: a line without a sign is a heading only where prose follows. */
function settleKinds(text: string, pieces: readonly Piece[]): BlockKind[] {
  const kinds = pieces.map((piece): BlockKind =>
    piece.boilerplate ? 'boilerplate' : kindOf(piece),
  );
  let next: Piece | null = null;
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (!piece || piece.boilerplate) continue;
    if (isUnsignedHeading(text, piece, next)) kinds[index] = 'heading';
    next = piece;
  }
  return withoutLists(text, pieces, kinds);
}

function kindOf({ shape, underlined }: Piece): BlockKind {
  return underlined > 0 ? 'heading' : kindsByShape[shape.kind];
}

const kindsByShape: Record<LineShape['kind'], BlockKind> = {
  heading: 'heading',
  'table-row': 'table-row',
  bullet: 'bullet',
  numbered: 'bullet',
  underline: 'boilerplate',
  prose: 'paragraph',
  quote: 'paragraph',
};

/** "1. The market in numbers" over a paragraph is a heading; over "2. …" it is an item of a list. */
function isUnsignedHeading(text: string, piece: Piece, next: Piece | null): boolean {
  const { kind } = piece.shape;
  if (piece.underlined > 0 || next === null) return false;
  if (kind !== 'prose' && !(kind === 'numbered' && next.shape.kind === 'prose')) return false;
  const { start, end } = contentOf(piece);
  return looksLikeHeading(text.slice(start, Math.min(end, start + 200)));
}

/**
 * Three and more short lines in a row are a list without glyphs (a table pasted as text, a cast, key data), not
 * headings: only the first may be one. Lines in title case and without a figure stay headings.
 */
function withoutLists(
  text: string,
  pieces: readonly Piece[],
  kinds: readonly BlockKind[],
): BlockKind[] {
  const settled = [...kinds];
  for (let from = 0, to = 0; from < kinds.length; from = Math.max(to, from + 1)) {
    for (to = from; isBareHeading(pieces[to], kinds[to]);) to++;
    if (to - from < 3) continue;
    for (const [offset, piece] of pieces.slice(from + 1, to).entries()) {
      if (isListItem(text.slice(piece.start, piece.end))) settled[from + 1 + offset] = 'paragraph';
    }
  }
  return settled;
}

function isBareHeading(piece: Piece | undefined, kind: BlockKind | undefined): boolean {
  return kind === 'heading' && piece?.shape.kind === 'prose' && piece.underlined === 0;
}

/** It holds a digit, or no more than one capital. */
function isListItem(words: string): boolean {
  return /\p{N}|^\P{Lu}*\p{Lu}\P{Lu}*$/u.test(words);
}

function blockOf(text: string, piece: Piece, kind: BlockKind): Block {
  const { start, end } = piece;
  return {
    kind,
    start,
    end,
    level: kind === 'heading' ? levelOf(piece) : 0,
    content: contentOf(piece, text),
  };
}

function levelOf({ shape, underlined }: Piece): number {
  if (underlined > 0) return underlined;
  return shape.kind === 'heading' ? shape.level : 2;
}

/** The words without the signs at both ends; of an underlined heading, its first line. */
function contentOf({ shape, start, end, underlined }: Piece, text = ''): Span {
  if (underlined > 0) {
    const length = text.slice(start, end).search(/[\r\n\u2028\u2029]/); // as splitLines ends a line
    const line = text.slice(start, length < 0 ? end : start + length);
    return { start, end: start + line.trimEnd().length };
  }
  if (shape.kind === 'heading') return { start: start + shape.skip, end: end - shape.tail };
  return 'skip' in shape ? { start: start + shape.skip, end } : { start, end };
}

function hiddenIn(text: string, block: Block): Span[] {
  return block.kind === 'code'
    ? [{ start: block.start, end: block.end }]
    : findHiddenInline(text, block);
}
