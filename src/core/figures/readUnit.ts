import type { Span } from '../text/span.ts';
import { isDigit, isHyphen, isLetter, skipSpaces } from './characters.ts';
import { phraseAt } from './phrases.ts';
import { unitSigns, unitWords } from './units.ts';

export interface WrittenUnit extends Span {
  readonly name: string;
  /** As a sign or abbreviation tied to the number or one space away ("300MW", "5 km"). */
  readonly bySign: boolean;
}

/** The signs by their first character, the longest first. */
const signsByStart = new Map<number, (readonly [sign: string, name: string])[]>();
for (const entry of [...unitSigns].sort(([a], [b]) => b.length - a.length)) {
  const start = entry[0].charCodeAt(0);
  signsByStart.set(start, [...(signsByStart.get(start) ?? []), entry]);
}

/** The unit after a number that ends at `end`: " megawatts", "-mile", "MW", " °C", " sq km". */
export function readUnit(text: string, end: number): WrittenUnit | null {
  const hyphen = isHyphen(text.charCodeAt(end));
  const start = hyphen ? end + 1 : skipSpaces(text, end);
  const words = start > end ? phraseAt(text, start, unitWords) : null;
  if (words !== null) return { start, end: words.end, name: words.meaning, bySign: false };
  return (
    degreesAt(text, start) ?? signAt(text, start) ?? (start === end ? gluedWord(text, start) : null)
  );
}

const degrees = /° ?(C|F)(?:elsius|ahrenheit)?(?![A-Za-z])/y;

/** "98.6 ° Fahrenheit", "20° C" */
function degreesAt(text: string, start: number): WrittenUnit | null {
  if (text.charAt(start) !== '°') return null;
  degrees.lastIndex = start;
  const match = degrees.exec(text);
  if (match === null) return null;
  const name = match[1] === 'C' ? 'degree Celsius' : 'degree Fahrenheit';
  return { start, end: degrees.lastIndex, name, bySign: true };
}

/** "150kilometres", "200lbs" */
function gluedWord(text: string, start: number): WrittenUnit | null {
  const words = phraseAt(text, start, unitWords);
  return words === null ? null : { start, end: words.end, name: words.meaning, bySign: false };
}

function signAt(text: string, start: number): WrittenUnit | null {
  for (const [sign, name] of signsByStart.get(text.charCodeAt(start)) ?? []) {
    if (!text.startsWith(sign, start)) continue;
    const end = start + sign.length;
    const next = text.charCodeAt(end);
    const last = text.charCodeAt(end - 1);
    if (isDigit(last) && isDigit(next)) continue; // "24703m212" is a part number
    if (!isLetter(last) || !(isLetter(next) || isDigit(next) || next === 47)) {
      return { start, end, name, bySign: true };
    }
  }
  return null;
}
