import type { Span } from '../text/span.ts';

/** A word, a number or a sign. */
export interface WordToken extends Span {
  /** As it is compared: small letters, without thousands separators, quotation marks made alike. */
  readonly text: string;
  /** How much it says about where a text belongs: much for figures and names, little for signs and short words. */
  readonly weight: number;
}

/** The words, numbers and signs of a stretch of text; offsets are of the whole text. */
export function wordTokens(
  text: string,
  within: Span = { start: 0, end: text.length },
): WordToken[] {
  const tokens: WordToken[] = [];
  const part = text.slice(within.start, within.end);
  for (const { 0: word, index } of part.matchAll(
    /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu,
  )) {
    const start = within.start + index;
    tokens.push({ start, end: start + word.length, text: normal(word), weight: weigh(word) });
  }
  return tokens;
}

function normal(word: string): string {
  if (/^\p{N}/u.test(word)) return word.replaceAll(',', '');
  if (/^['‘’‚‛´`]$/.test(word)) return "'";
  if (/^["“”„‟«»]$/.test(word)) return '"';
  if (/^[\u2010-\u2015]$/.test(word)) return '-';
  return word.toLowerCase();
}

function weigh(word: string): number {
  if (/^[^\p{L}\p{N}]$/u.test(word)) return 0.15;
  if (/^[\p{N}\p{Lu}]/u.test(word)) return 1.2;
  return word.length <= 3 ? 0.35 : 1;
}
