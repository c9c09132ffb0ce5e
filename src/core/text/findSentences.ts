import type { Article, Block } from './article.ts';
import { endsSentence } from './endsSentence.ts';
import { firstEndingAfter } from './firstEndingAfter.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './span.ts';

/**
 * Every sentence of an article, in order, never overlapping, covering every character of its blocks but the white space
 * between them. A heading, a table row and a piece of code are one each; a bullet's glyph belongs to its first sentence,
 * a closing quotation mark to the sentence it closes.
 */
export function findSentences(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  let section: number | null = null;
  for (const [index, block] of article.blocks.entries()) {
    if (block.kind === 'heading') section = index;
    for (const { start, end } of sentencesOf(article, block)) {
      sentences.push({ start, end, block: index, section });
    }
  }
  return sentences;
}

function sentencesOf({ text, hidden }: Article, block: Block): Span[] {
  if (block.kind === 'heading' || block.kind === 'table-row' || block.kind === 'code') {
    return [block];
  }
  const spans: Span[] = [];
  let start = block.start;
  for (const end of candidateEnds(text, block)) {
    if (end.after >= block.end) break;
    if (
      isHidden(hidden, end.mark) ||
      !endsSentence(text, { ...end, from: Math.max(start, block.content.start), limit: block.end })
    ) {
      continue;
    }
    spans.push({ start, end: end.after });
    start = end.after;
    while (start < block.end && /\s/.test(text.charAt(start))) start++;
  }
  spans.push({ start, end: block.end });
  return spans;
}

/** Full stops and other marks with what closes behind them: quotation marks, brackets, emphasis, footnote numbers. */
const endMark =
  /[.!?…](?:[ \u00A0]?[.!?…])*(?:[\u00A0\u202F ]?[»”]|["”’'»)\]*_]|\[\d{1,3}\]|[¹²³⁰⁴-⁹])*/g;

/** A place where a sentence may end: `mark` is its first full stop, `after` the first position behind all that closes it. */
interface CandidateEnd {
  readonly mark: number;
  readonly after: number;
}

function* candidateEnds(text: string, { content, end }: Block): Generator<CandidateEnd> {
  for (const match of text.slice(content.start, end).matchAll(endMark)) {
    const mark = content.start + match.index;
    yield { mark, after: mark + match[0].length };
  }
}

function isHidden(hidden: readonly Span[], at: number): boolean {
  return (hidden[firstEndingAfter(hidden, at)]?.start ?? Infinity) <= at;
}
