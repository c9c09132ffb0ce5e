import { isDigit, isSpace } from './characters.ts';
import { exact } from './exact.ts';
import type { Numeral } from './numeral.ts';
import type { Amount } from './sighting.ts';

/** Value and bounds of a numeral, multiplied, with what the numeral says of itself. */
export function amountOf(numeral: Numeral, factor: number, negative: boolean): Amount {
  const signed = negative ? -factor : factor;
  return {
    value: times(numeral.value, signed),
    low: times(numeral.low, signed),
    high: times(numeral.high, signed),
    modifier: numeral.modifier,
    modifierSpan: numeral.modifierSpan,
    numeral,
    factor,
  };
}

function times(number: number | null, factor: number): number | null {
  return number === null ? null : factor === 1 ? number : exact(number, factor);
}

/**
 * Where the sign of a negative amount starts that begins at `at` ("-$2.45B", "minus 20 degrees"), else `at`. A hyphen after
 * a word, a number or a currency is none: it ties or spans ("10€-20€").
 */
export function minusBefore(text: string, at: number): number {
  const sign = text.charAt(at - 1);
  if (sign === '-' || sign === '\u2212') {
    const before = text.charAt(at - 2);
    // "3 -5 years" spans, loosely set.
    if (isSpace(text.charCodeAt(at - 2)) && isDigit(text.charCodeAt(at - 3))) return at;
    return before === '' || opening.test(before) ? at - 1 : at;
  }
  if ((text.charCodeAt(at - 2) | 32) !== 115) return at; // "s"
  const word = /\bminus $/i.exec(text.slice(Math.max(0, at - 7), at));
  return word === null ? at : at - word[0].length;
}

const opening = /[\s([{"'“‘/|:;,*_~=<>—–]/;
