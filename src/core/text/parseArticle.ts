import type { Article, Block, TextFormat } from './article.ts';

/** First working version; owned by the text helper. */
export function parseArticle(text: string, format: TextFormat): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (end <= start) continue;
    blocks.push({ kind: 'paragraph', level: 0, start, end, content: { start, end } });
  }
  return { text, format, blocks, hidden: [] };
}
