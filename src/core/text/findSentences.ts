import type { Article } from './article.ts';
import type { Sentence } from './sentence.ts';

/** First working version; owned by the text helper. */
export function findSentences(article: Article): Sentence[] {
  return article.blocks.flatMap((block, index) =>
    [
      ...article.text.slice(block.start, block.end).matchAll(/\S.*?[.!?]["”’)]*(?=\s|$)|\S.+$/g),
    ].map((m) => ({
      start: block.start + m.index,
      end: block.start + m.index + m[0].trimEnd().length,
      block: index,
      section: null,
    })),
  );
}
