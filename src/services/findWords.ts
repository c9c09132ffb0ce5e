import type { Span } from '../core/text/span.ts';

/**
 * Where words stand after an article was edited while somebody was asked about them: where they stood before, else at
 * the nearest place that says the same. Null: they are gone, and no other words are taken for them.
 */
export function findWords(text: string, words: string, before: Span): Span | null {
  if (words === '') return null;
  if (text.startsWith(words, before.start)) return spanAt(before.start, words);
  const after = text.indexOf(words, before.start);
  const ahead = before.start === 0 ? -1 : text.lastIndexOf(words, before.start - 1);
  if (after < 0 && ahead < 0) return null;
  const isAfterNearer = ahead < 0 || (after >= 0 && after - before.start < before.start - ahead);
  return spanAt(isAfterNearer ? after : ahead, words);
}

function spanAt(start: number, words: string): Span {
  return { start, end: start + words.length };
}
