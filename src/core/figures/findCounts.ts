import { amountOf } from './amount.ts';
import { countedNoun } from './countedNoun.ts';
import type { Numeral } from './numeral.ts';
import { numbersName } from './numbersName.ts';
import { plusAfter } from './plusAfter.ts';
import { type Place, type Sighting, sighting } from './sighting.ts';
import { readScaleLetter } from './readScale.ts';

/** A number of things: "220,000 GPUs", "trillion-plus parameters", "10k users", "millions" of requests. */
export function findCounts(place: Place): Sighting | null {
  const { text, numeral } = place;
  if (numeral === null || numeral.glued || isSmallWord(numeral)) return null;
  const plus = plusAfter(text, numeral.end);
  if (numeral.bareScale && plus === null) return null;
  if (numbersName(text, numeral) || isRatio(text, numeral.start)) return null;
  const letter = numeral.scale === 1 && !numeral.spelled ? gluedLetter(text, numeral.end) : null;
  const end = plus?.end ?? letter?.end ?? numeral.end;
  const noun = countedNoun(text, end, numeral.value === null);
  if (noun === null || (isYearLike(numeral) && noun.end === null)) return null;
  return sighting('quantity', numeral.start, noun.end ?? end, {
    amount: amountOf(numeral, letter?.factor ?? 1, false),
    modifier: plus === null ? null : 'more_than',
    modifierSpan: plus,
    unit: noun.unit,
    named: 'after',
  });
}

/** "four in 10 adults" */
function isRatio(text: string, start: number): boolean {
  if (!'nfyNFY'.includes(text.charAt(start - 2) || ' ')) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  return /\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of)(?: every)? $/i.test(
    before,
  );
}

/** "two people", "three minutes": told, not counted. */
function isSmallWord(numeral: Numeral): boolean {
  return numeral.spelled && numeral.value !== null && numeral.value <= 12;
}

/** "1996 general elections" is a year's: a number like it counts only what follows directly. */
function isYearLike({ whole, value }: Numeral): boolean {
  return whole && value !== null && value >= 1500 && value < 2100;
}

/** "1.5m people", "10k users": tied to the digits. */
function gluedLetter(text: string, end: number): { end: number; factor: number } | null {
  const letter = readScaleLetter(text, end);
  return letter !== null && letter.end <= end + 2 && text.charAt(end) !== ' ' ? letter : null;
}
