import type { Span } from '../text/span.ts';
import { isDigit, isHyphen, isLetter, skipSpaces } from './characters.ts';
import { phraseAt } from './phrases.ts';
import { unitSigns, unitWords } from './units.ts';

export interface WrittenUnit extends Span {
  readonly name: string;
  /** As a sign or abbreviation tied to the number or one space away ("300MW", "5 km"). */
  readonly bySign: boolean;
}

const signStarts = new Set([...unitSigns.keys()].map((sign) => sign.charCodeAt(0)));
const longestSign = Math.max(...[...unitSigns.keys()].map((sign) => sign.length));

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

/** "98.6 ° Fahrenheit", "20° C" */
function degreesAt(text: string, start: number): WrittenUnit | null {
  if (text.charAt(start) !== '°') return null;
  const scale = /° ?(C|F)(?:elsius|ahrenheit)?(?![A-Za-z])/y;
  scale.lastIndex = start;
  const match = scale.exec(text);
  if (match === null) return null;
  const name = match[1] === 'C' ? 'degree Celsius' : 'degree Fahrenheit';
  return { start, end: scale.lastIndex, name, bySign: true };
}

/** "150kilometres", "200lbs" */
function gluedWord(text: string, start: number): WrittenUnit | null {
  const words = phraseAt(text, start, unitWords);
  return words === null ? null : { start, end: words.end, name: words.meaning, bySign: false };
}

function signAt(text: string, start: number): WrittenUnit | null {
  if (!signStarts.has(text.charCodeAt(start))) return null;
  for (let length = longestSign; length > 0; length -= 1) {
    if (start + length > text.length) continue;
    const name = unitSigns.get(text.slice(start, start + length));
    if (name === undefined) continue;
    const next = text.charCodeAt(start + length);
    const last = text.charCodeAt(start + length - 1);
    if (isDigit(last) && isDigit(next)) continue; // "24703m212" is a part number
    if (!isLetter(last) || !(isLetter(next) || isDigit(next) || next === 47)) {
      return { start, end: start + length, name, bySign: true };
    }
  }
  return null;
}
