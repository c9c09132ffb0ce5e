import { amountOf, minusBefore } from './amount.ts';
import { isHyphen } from './characters.ts';
import { countedNoun } from './countedNoun.ts';
import type { Numeral } from './numeral.ts';
import { plusAfter } from './plusAfter.ts';
import { readScaleLetter, type Scale } from './readScale.ts';
import { readUnit, type WrittenUnit } from './readUnit.ts';
import { scaleLetters } from './scales.ts';
import { type Place, type Sighting, sighting } from './sighting.ts';
import { tiedDegrees } from './tiedDegrees.ts';

/** A number with a unit of measure: "300 megawatts", "300MW", "a 12-mile drive", "minus 20 degrees", "34-year-old". */
export function findQuantities(place: Place): Sighting | null {
  const { text, numeral } = place;
  if (numeral === null || numeral.glued) return null;
  const start = minusBefore(text, numeral.start);
  const plus = plusAfter(text, numeral.end);
  const letter = compoundLetter(text, numeral);
  const end = plus?.end ?? letter?.end ?? numeral.end;
  const unit = tiedDegrees(text, numeral, start) ?? readUnit(text, end);
  if (unit === null || isOtherwise(text, numeral, unit)) return null;
  const compound = isHyphen(text.charCodeAt(numeral.end)) && plus === null;
  const from = compound && start === numeral.start ? numeral.head : start;
  return sighting('quantity', from, oldEnd(text, unit.end), {
    amount: amountOf(numeral, letter?.factor ?? 1, start < numeral.start),
    modifier: plus === null ? null : 'more_than',
    modifierSpan: plus,
    unit: unit.name,
    named: 'after',
  });
}

/** The "B" of "a 27B-parameter model": a scale where a hyphen follows. */
function compoundLetter(text: string, numeral: Numeral): Scale | null {
  if (numeral.spelled || numeral.scale !== 1) return null;
  const letter = readScaleLetter(text, numeral.end);
  return letter !== null && isHyphen(text.charCodeAt(letter.end)) ? letter : null;
}

function isOtherwise(text: string, numeral: Numeral, unit: WrittenUnit): boolean {
  if (numeral.bareScale && !isHyphen(text.charCodeAt(unit.start - 1))) return true;
  // "one day she will see" is no length of time.
  if (numeral.spelled && numeral.value === 1 && unit.name === 'day') return true;
  return unit.bySign && isScaleInstead(text, numeral, unit);
}

/** A single letter is a unit only after plain digits, and where nothing counted follows: "48m wide", but "two m" and "1.5m people". */
function isScaleInstead(text: string, numeral: Numeral, unit: WrittenUnit): boolean {
  if (unit.end - unit.start > 1) return false;
  if (numeral.spelled || numeral.scale !== 1) return true;
  return scaleLetters.has(text.charAt(unit.start)) && countedNoun(text, unit.end, false) !== null;
}

/** "34-year-old" is one word. */
function oldEnd(text: string, end: number): number {
  if (!isHyphen(text.charCodeAt(end))) return end;
  const old = /-olds?\b/iy;
  old.lastIndex = end;
  return old.test(text) ? old.lastIndex : end;
}
