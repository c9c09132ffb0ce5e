import { isDigit, isLetter } from './characters.ts';
import type { Numeral } from './numeral.ts';
import type { WrittenUnit } from './readUnit.ts';

const weather =
  /\b(?:temperatures?|heat\w*|warm\w*|cold\w*|cool\w*|hot\w*|mercury|forecast|degrees|frost|freez\w+|highs?|lows?|thermometers?)\b/i;

/** "-5C", "highs of 32C": the bare letter is a degree below zero or where the words speak of the weather; "seat 14C" is a place. */
export function tiedDegrees(text: string, numeral: Numeral, start: number): WrittenUnit | null {
  const { end, value, spelled, scale } = numeral;
  const letter = text.charAt(end);
  if ((letter !== 'C' && letter !== 'F') || spelled || scale !== 1) return null;
  const next = text.charCodeAt(end + 1);
  if (isLetter(next) || isDigit(next) || (value ?? 999) > (letter === 'C' ? 60 : 140)) return null;
  const isCold = start < numeral.start;
  if (!isCold && !weather.test(text.slice(Math.max(0, start - 60), start))) return null;
  const name = letter === 'C' ? 'degree Celsius' : 'degree Fahrenheit';
  return { start: end, end: end + 1, name, bySign: true };
}
