import type { Span } from '../text/span.ts';
import { isDigit, isLetter, wordEnd } from './characters.ts';
import { multipleWords } from './multipleWords.ts';
import { monthNames } from './months.ts';
import { fractionSigns, fractionWords, smallNumbers } from './numberWords.ts';
import { ordinalWords } from './ordinalWords.ts';
import { indefiniteScales, scaleWords } from './scales.ts';

export type TriggerKind = 'digits' | 'number' | 'scale' | 'month' | 'multiple' | 'ordinal';

/** A place where a figure may start or has its number. */
export interface Trigger extends Span {
  readonly kind: TriggerKind;
}

const triggerWords = collectTriggerWords();
const anyWord = `(?:${[...triggerWords.keys()].join('|')})(?![a-z])`;
// Two searches take half the time of one from `\b`. Nearly all words stand behind a space; the others stand behind few
// signs, and with more than some fourteen of those the engine of V8 no longer skips what is none of them.
const spacedPattern = new RegExp(` ${anyWord}`, 'gi');
const signedPattern = new RegExp(`[\\n\\t("*_\\-“‘—–/\\[|>']${anyWord}`, 'gi');
const firstPattern = new RegExp(`^${anyWord}`, 'i');
const digitPattern = /\d+/g;
const fractionPattern = new RegExp(`[${[...fractionSigns.keys()].join('')}]`, 'g');

/** The first trigger at or after a place; null where there is none. Places asked for must not go back. */
export type NextTrigger = (from: number) => Trigger | null;

/** What a regular expression found last. */
interface Search {
  readonly pattern: RegExp;
  /** Whether a character is part of what is looked for: the expression tells only where that ends. */
  readonly holds: (code: number) => boolean;
  start: number;
  end: number;
}

/**
 * Goes through all places in the text that are worth a closer look: digits, and words that are numbers, scales, months,
 * multiples or ranks. All the rest of the folder runs only there, so that its speed is that of these searches: regular
 * expressions pass over prose several times faster than a loop over its characters.
 */
export function triggerFinder(text: string): NextTrigger {
  const digits = newSearch(digitPattern, isDigit);
  const signs = newSearch(fractionPattern, alone);
  const spaced = newSearch(spacedPattern, isLetter);
  const signed = newSearch(signedPattern, isLetter);
  if (firstPattern.test(text)) {
    signed.start = 0;
    signed.end = wordEnd(text, 0);
  }
  return (from) => {
    if (digits.start < from) search(text, digits, from);
    if (signs.start < from) search(text, signs, from);
    for (;;) {
      if (spaced.start < from) search(text, spaced, from);
      if (signed.start < from) search(text, signed, from);
      const word = spaced.start < signed.start ? spaced : signed;
      if (word.start >= digits.start || word.start >= signs.start) break;
      const kind = kindOfWord(text, word);
      if (kind !== null) return { kind, start: word.start, end: word.end };
      search(text, word, word.end);
    }
    const { start, end } = digits.start < signs.start ? digits : signs;
    if (start === Infinity) return null;
    return { kind: 'digits', start: startsWithPoint(text, start) ? start - 1 : start, end };
  };
}

function newSearch(pattern: RegExp, holds: Search['holds']): Search {
  return { pattern, holds, start: -1, end: 0 };
}

/** Moves on to the first match that starts at or after `from`. */
function search(text: string, found: Search, from: number): void {
  const { pattern, holds } = found;
  found.end = Math.max(0, from - 1); // the sign before a word is part of what the expression matches
  do {
    pattern.lastIndex = found.end;
    found.start = Infinity;
    if (!pattern.test(text)) return;
    found.end = pattern.lastIndex;
    found.start = found.end - 1;
    while (found.start > 0 && holds(text.charCodeAt(found.start - 1))) found.start -= 1;
  } while (found.start < from);
}

/** null where the letters go on beyond what the expression knows as such ("één"). */
function kindOfWord(text: string, { start, end }: Span): TriggerKind | null {
  if (isLetter(text.charCodeAt(end))) return null;
  return triggerWords.get(text.slice(start, end).toLowerCase()) ?? null;
}

/** Every fraction sign is one by itself. */
function alone(): boolean {
  return false;
}

/** ".5" but not the "5" of "2.5". */
function startsWithPoint(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 46) return false;
  const before = text.charCodeAt(at - 2);
  return Number.isNaN(before) || !(isDigit(before) || isLetter(before) || before === 46);
}

function collectTriggerWords(): Map<string, TriggerKind> {
  const words = new Map<string, TriggerKind>();
  const add = (names: Iterable<string>, kind: TriggerKind): void => {
    for (const name of names) words.set(name, kind);
  };
  add(ordinalWords.keys(), 'ordinal');
  add(fractionWords.keys(), 'number');
  add(['first', 'third', 'fifth'], 'ordinal');
  add(['several', 'few', 'couple'], 'number');
  add(smallNumbers.keys(), 'number');
  add(scaleWords.meanings.keys(), 'scale');
  add(indefiniteScales.keys(), 'scale');
  for (const prefix of ['multi', 'half']) {
    for (const scale of ['million', 'billion', 'trillion']) words.set(prefix + scale, 'scale');
  }
  add(monthNames.keys(), 'month');
  add(multipleWords.keys(), 'multiple');
  return words;
}
