import type { Span } from '../text/span.ts';
import { isDigit, isLetter } from './characters.ts';
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
const [shortest, longest] = wordLengths();
const starts = collectStarts();

/**
 * Every place in the text worth a closer look, in order: digits, and words that are numbers, scales, months, multiples or
 * ranks. One pass, a table look-up of its first two letters for most words: all the rest of the folder runs only here.
 */
export function findTriggers(text: string): Trigger[] {
  const triggers: Trigger[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const end = lettersEnd(text, at);
      const kind = kindOfWord(text, at, end);
      if (kind !== null) triggers.push({ kind, start: at, end });
      at = end;
    } else if (isDigit(code)) {
      const end = digitsEnd(text, at);
      triggers.push({ kind: 'digits', start: startsWithPoint(text, at) ? at - 1 : at, end });
      at = end;
    } else {
      if (code >= 0xbc && fractionSigns.has(text.charAt(at))) {
        triggers.push({ kind: 'digits', start: at, end: at + 1 });
      }
      at += 1;
    }
  }
  return triggers;
}

function kindOfWord(text: string, start: number, end: number): TriggerKind | null {
  const size = end - start;
  if (size < shortest || size > longest) return null;
  const first = (text.charCodeAt(start) | 32) - 97;
  const second = (text.charCodeAt(start + 1) | 32) - 97;
  if (starts[first * 26 + second] !== 1) return null;
  return triggerWords.get(text.slice(start, end).toLowerCase()) ?? null;
}

function lettersEnd(text: string, start: number): number {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Past the whole run, its separators included, so that nothing in it is looked at twice. */
function digitsEnd(text: string, start: number): number {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
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

function wordLengths(): [number, number] {
  const lengths = [...triggerWords.keys()].map((word) => word.length);
  return [Math.min(...lengths), Math.max(...lengths)];
}

function collectStarts(): Uint8Array {
  const seen = new Uint8Array(26 * 26);
  for (const word of triggerWords.keys()) {
    seen[(word.charCodeAt(0) - 97) * 26 + (word.charCodeAt(1) - 97)] = 1;
  }
  return seen;
}
