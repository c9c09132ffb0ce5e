import type { Article } from '../core/text/article.ts';
import type { Span } from '../core/text/span.ts';

/** A sentence without the glyph of its bullet or the signs of its heading: as a list shows it. */
export function wordsOf({ blocks, text }: Article, sentence: Span): string {
  const block = blockFrom(blocks, sentence.start);
  const content = block?.start === sentence.start ? block.content : sentence;
  return text.slice(Math.max(sentence.start, content.start), sentence.end);
}

/** The last block that begins at or before the offset, by halving: blocks are in order. */
function blockFrom(
  blocks: Article['blocks'],
  offset: number,
): Article['blocks'][number] | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}
