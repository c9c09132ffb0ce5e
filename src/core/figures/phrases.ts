import type { Span } from '../text/span.ts';
import { isHyphen, isSpace, wordEnd, wordStart } from './characters.ts';

/** Phrases of one to a few words with what each means: how every table of words in this folder is read. */
export interface Phrases<T> {
  /** Lower case, words parted by one space; full stops of abbreviations left out ("us" for "U.S."). */
  readonly meanings: ReadonlyMap<string, T>;
  /** The words that phrases begin and end with: most words of a text are neither, and cost one look. */
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
  /** The two letters that phrases begin and end with, as `pairOf` numbers them: two looks rule out nearly every word. */
  readonly firstPairs: Uint8Array;
  readonly lastPairs: Uint8Array;
  /** Words in the longest phrase. */
  readonly longest: number;
}

export interface PhraseHit<T> extends Span {
  readonly meaning: T;
}

/** A table of phrases; where two rows have the same phrase, the later one holds. */
export function phraseTable<T>(rows: Iterable<readonly [string, T]>): Phrases<T> {
  const meanings = new Map<string, T>();
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  const firstPairs = new Uint8Array(pairs);
  const lastPairs = new Uint8Array(pairs);
  let longest = 0;
  for (const [phrase, meaning] of rows) {
    const words = phrase.split(' ');
    meanings.set(phrase, meaning);
    firsts.add(words[0] ?? '');
    lasts.add(words.at(-1) ?? '');
    const first = words[0] ?? '';
    const pair = pairOf(first, 0);
    // A word of one letter goes before anything.
    if (first.length === 1) firstPairs.fill(1, pair & ~31, (pair | 31) + 1);
    else firstPairs[pair] = 1;
    lastPairs[pairOf(phrase, phrase.length - 2)] = 1;
    longest = Math.max(longest, words.length);
  }
  return { meanings, firsts, lasts, firstPairs, lastPairs, longest };
}

const pairs = 1024;

/** Numbers two characters by their lowest five bits: letters whatever their case; some others fall on the same numbers. */
function pairOf(text: string, at: number): number {
  return (numberOf(text.charCodeAt(at)) << 5) | numberOf(text.charCodeAt(at + 1));
}

/** 0 beyond ASCII, where capitals are not so regular. */
function numberOf(code: number): number {
  return code < 128 ? code & 31 : 0;
}

/** Whether a phrase may start at `start`: by its first two characters, or with an abbreviation ("U.S. dollars"). */
export function mayStart<T>(text: string, start: number, phrases: Phrases<T>): boolean {
  return (
    phrases.firstPairs[pairOf(text, start)] === 1 || text.charCodeAt(start + 1) === 46 // "U."
  );
}

/** The longest phrase that starts exactly at `start`; its words may be parted by a space or a hyphen. */
export function phraseAt<T>(text: string, start: number, phrases: Phrases<T>): PhraseHit<T> | null {
  if (!mayStart(text, start, phrases)) return null;
  let hit: PhraseHit<T> | null = null;
  let key = '';
  let at = start;
  for (let words = 0; words < phrases.longest; words += 1) {
    if (words > 0) {
      if (!isJoint(text.charCodeAt(at))) break;
      at += 1;
    }
    let end = wordEnd(text, at);
    if (end === at) break;
    let word = text.slice(at, end).toLowerCase();
    if (end === at + 1 && text.charCodeAt(end) === 46) {
      end = abbreviationEnd(text, at) ?? end;
      word = text.slice(at, end).toLowerCase().replaceAll('.', '');
    }
    if (words === 0 && !phrases.firsts.has(word)) return null;
    key = words === 0 ? word : `${key} ${word}`;
    const meaning = phrases.meanings.get(key);
    if (meaning !== undefined) hit = { start, end, meaning };
    at = end;
  }
  return hit;
}

/** The longest phrase that ends exactly at `end`. */
export function phraseBefore<T>(
  text: string,
  end: number,
  phrases: Phrases<T>,
): PhraseHit<T> | null {
  if (phrases.lastPairs[pairOf(text, end - 2)] !== 1) return null;
  let hit: PhraseHit<T> | null = null;
  let key = '';
  let at = end;
  for (let words = 0; words < phrases.longest; words += 1) {
    if (words > 0) {
      if (!isJoint(text.charCodeAt(at - 1))) break;
      at -= 1;
    }
    const start = wordStart(text, at);
    if (start === at) break;
    const word = text.slice(start, at).toLowerCase();
    if (words === 0 && !phrases.lasts.has(word)) return null;
    key = words === 0 ? word : `${word} ${key}`;
    const meaning = phrases.meanings.get(key);
    if (meaning !== undefined) hit = { start, end, meaning };
    at = start;
  }
  return hit;
}

function isJoint(code: number): boolean {
  return isSpace(code) || isHyphen(code);
}

/** "U.S." and "N.Z." are one word with their last full stop. */
function abbreviationEnd(text: string, at: number): number | null {
  if (text.charCodeAt(at + 1) !== 46 || text.charCodeAt(at + 3) !== 46) return null;
  return wordEnd(text, at) === at + 1 && wordEnd(text, at + 2) === at + 3 ? at + 4 : null;
}
