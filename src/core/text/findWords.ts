import type { Span } from './span.ts';

/** A word with its place; numbers count as words, signs do not. */
export interface Word extends Span {
  /** As written, with its hyphens, inner apostrophes and inner full stops: "cloud-based", "Harlow’s", "U.S". */
  readonly text: string;
  /** Small letters, straight apostrophes, no possessive ending: "harlow". */
  readonly low: string;
}

const wordForm = /[\p{L}\p{N}]+(?:[’'.,&/-][\p{L}\p{N}]+)*/gu;

/** The words inside a span, in order. */
export function findWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(wordForm)) {
    const start = span.start + match.index;
    const low = match[0].toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
    words.push({ start, end: start + match[0].length, text: match[0], low });
  }
  return words;
}
