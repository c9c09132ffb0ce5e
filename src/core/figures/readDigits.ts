import { isDigit } from './characters.ts';
import { currencySigns } from './currencySigns.ts';
import type { Digits } from './digits.ts';
import { fractionSigns } from './numberWords.ts';
import { readPlainDigits } from './readPlainDigits.ts';

// All repeats are bounded: a hundred thousand digits or commas must not be read again from each of them.
const grouped = /\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)(?:\.\d{1,12})?/y;
const spaced = /\d{1,3}(?:[\u00a0\u2009\u202f'’]\d{3}){1,6}(?!\d)(?:\.\d{1,12})?/y;
const apart = /\d{1,3}(?: \d{3}){1,5}(?!\d|[.,]\d| \d{3}(?!\d))/y;
// Continental writing, told by its comma: "1.500,00", "1,5 million". Dots alone tell it from two groups on.
const continental =
  /(?:\d{1,3}(?:\.\d{3}){1,5}|\d{1,6}),\d{1,2}(?!\d|,\d)|\d{1,3}(?:\.\d{3}){2,5}(?!\d|\.\d)/y;
const plain = /\d{0,15}(?:\.\d{1,12})?/y;
const fraction = /(\d{1,2})[/⁄](\d{1,3})(?![\d/])/y;
const mixedFraction = /[ \u00a0-](\d{1,2})[/⁄](\d{1,3})(?![\d/])/y;

/** Reads the digits at `at`; null where they are part of a time, a version, a date in digits or an endless run. */
export function readDigits(text: string, at: number): Digits | null {
  return readPlainDigits(text, at) ?? readFraction(text, at) ?? readDecimal(text, at);
}

function readFraction(text: string, at: number): Digits | null {
  fraction.lastIndex = at;
  const match = fraction.exec(text);
  const value = match === null ? null : fractionValue(match);
  if (value === null) return null;
  return { end: fraction.lastIndex, value, whole: false, grouped: false };
}

function readDecimal(text: string, at: number): Digits | null {
  const part = fractionSigns.get(text.charAt(at));
  if (part !== undefined) return { end: at + 1, value: part, whole: false, grouped: false };
  const turned = match(continental, text, at);
  if (turned !== null) return readContinental(turned, at + turned.length);
  const body = match(grouped, text, at) ?? match(spaced, text, at) ?? loose(text, at);
  const written = body ?? match(plain, text, at);
  if (written === null || written.length === 0) return null;
  const end = at + written.length;
  if (continues(text, end)) return null;
  const value = Number(body === null ? written : written.replaceAll(/[^\d.]/g, ''));
  const rest = fractionAfter(text, end);
  if (rest !== null) {
    return { end: rest.end, value: value + rest.value, whole: false, grouped: body !== null };
  }
  return { end, value, whole: !written.includes('.') && body === null, grouped: body !== null };
}

/**
 * "10 000 euros", "€1 250": thousands apart by ordinary spaces, where nothing else can be meant: a group of zeros, several
 * groups, or a currency sign before. "Flight 370 239 people" are two numbers.
 */
function loose(text: string, at: number): string | null {
  const written = match(apart, text, at);
  if (written === null) return null;
  const sure = / 000$|\d \d{3} \d/.test(written) || currencySigns.has(text.charAt(at - 1));
  return sure ? written : null;
}

function readContinental(written: string, end: number): Digits {
  const value = Number(written.replaceAll('.', '').replace(',', '.'));
  return { end, value, whole: false, grouped: written.includes('.') };
}

/** "2½", "1 1/2": a fraction that belongs to the whole number before it. */
function fractionAfter(text: string, end: number): { end: number; value: number } | null {
  const sign = fractionSigns.get(text.charAt(end));
  if (sign !== undefined) return { end: end + 1, value: sign };
  mixedFraction.lastIndex = end;
  const found = mixedFraction.exec(text);
  const value = found === null ? null : fractionValue(found);
  return value === null ? null : { end: mixedFraction.lastIndex, value };
}

/** Proper fractions that are spoken as such; "9/11" and "24/7" are not. */
function fractionValue(match: RegExpExecArray): number | null {
  const [above, below] = [Number(match[1]), Number(match[2])];
  const usual = (below >= 2 && below <= 10) || below === 16 || below === 100 || below === 1000;
  return usual && above < below && above > 0 ? above / below : null;
}

/** "10:30", "3.5.1", "12/03/2024" and "4,5": the digits go on as something else. */
function continues(text: string, end: number): boolean {
  if (isDigit(text.charCodeAt(end))) return true;
  return '.:/,'.includes(text.charAt(end) || ' ') && isDigit(text.charCodeAt(end + 1));
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
