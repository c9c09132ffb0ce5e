import type { Analysis } from './analysis.ts';
import type { Claim } from './claims/claim.ts';
import type { Figure } from './figures/figure.ts';
import type { Block } from './text/article.ts';
import { shiftSpan, type Edit } from './text/edits.ts';
import type { Span } from './text/span.ts';

/**
 * What an analysis still says of a text after edits that were made at once: everything at its new place, figures and
 * mentions that an edit touched left out, nothing new found. Takes milliseconds where analysing a long text takes
 * seconds, so it serves until there is time for that. `text` is the whole text after the edits.
 */
export function moveAnalysis(analysis: Analysis, edits: readonly Edit[], text: string): Analysis {
  const { article, figures, mentions, sentences } = analysis;
  const numbers = new Map<number, number>();
  const movedFigures: Figure[] = [];
  for (const [index, figure] of figures.entries()) {
    const moved = moveWhole(figure, edits);
    if (moved === null) continue;
    numbers.set(index, movedFigures.length);
    const { modifierSpan } = figure;
    const hedge = modifierSpan === null ? null : shiftSpan(modifierSpan, edits);
    movedFigures.push({ ...moved, modifierSpan: hedge });
  }
  return {
    article: {
      ...article,
      text,
      blocks: article.blocks.map((block) => moveBlock(block, edits)),
      hidden: article.hidden.flatMap((span) => shiftSpan(span, edits) ?? []),
    },
    figures: movedFigures,
    mentions: mentions.flatMap((mention) => moveWhole(mention, edits) ?? []),
    sentences: sentences.flatMap((sentence) => moveClaim(sentence, edits, numbers) ?? []),
  };
}

/** Null where an edit touched the words: what they say now is not known. */
function moveWhole<T extends Span>(span: T, edits: readonly Edit[]): T | null {
  let by = 0;
  for (const { start, end, text } of edits) {
    if (start >= span.end) continue;
    if (end > span.start) return null;
    by += text.length - (end - start);
  }
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

function moveClaim(
  claim: Claim,
  edits: readonly Edit[],
  numbers: ReadonlyMap<number, number>,
): Claim | null {
  const moved = shiftSpan(claim, edits);
  if (moved === null) return null;
  const figures = claim.figures.flatMap((index) => numbers.get(index) ?? []);
  return { ...claim, ...moved, figures };
}

/** Sentences count blocks, so a block whose words are gone stays, empty, where they were. */
function moveBlock(block: Block, edits: readonly Edit[]): Block {
  const moved = shiftSpan(block, edits) ?? emptyAt(block.start, edits);
  return { ...block, ...moved, content: shiftSpan(block.content, edits) ?? moved };
}

function emptyAt(offset: number, edits: readonly Edit[]): Span {
  const before = edits.filter(({ start }) => start < offset);
  const at = before.reduce(
    (sum, { start, end, text }) => sum + text.length - (Math.min(end, offset) - start),
    offset,
  );
  return { start: at, end: at };
}
