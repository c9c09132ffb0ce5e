import { findSentences } from '../../../src/core/text/findSentences.ts';
import { parseArticle } from '../../../src/core/text/parseArticle.ts';
import { findWords } from '../../../src/core/entities/findWords.ts';
import type { Word } from '../../../src/core/entities/word.ts';

/** The words of a plain text, for tests of single steps. */
export function wordsOf(text: string): Word[] {
  const article = parseArticle(text, 'plain');
  return findWords(article, findSentences(article));
}
