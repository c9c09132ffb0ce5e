import { amountOf, minusBefore } from './amount.ts';
import { isDigit, isHyphen, skipSpaces } from './characters.ts';
import { percentWords } from './percentWords.ts';
import { phraseAt, phraseTable } from './phrases.ts';
import { type Place, type Sighting, sighting } from './sighting.ts';

/** A share of a hundred: "12.5%", "five per cent", "a 3-percent rise", "25 basis points", "half a percentage point". */
export function findPercents(place: Place): Sighting | null {
  const { text, numeral } = place;
  if (numeral === null || numeral.glued) return null;
  const ending = percentAfter(text, numeral.end);
  if (ending === null) return null;
  const start = minusBefore(text, numeral.start);
  return sighting('percent', start, ending.end, {
    amount: amountOf(numeral, 1, start < numeral.start),
    unit: ending.unit,
    named: 'after',
  });
}

function percentAfter(text: string, end: number): { end: number; unit: string | null } | null {
  const start = isHyphen(text.charCodeAt(end)) ? end + 1 : skipSpaces(text, end);
  if (text.charAt(start) === '%') {
    const points = phraseAt(text, skipSpaces(text, start + 1), pointWords);
    if (points !== null) return { end: points.end, unit: 'percentage point' };
    // "30%25" is part of an address.
    return isDigit(text.charCodeAt(start + 1)) ? null : { end: start + 1, unit: null };
  }
  const hit = phraseAt(text, start, percentWords);
  return hit === null ? null : { end: hit.end, unit: hit.meaning };
}

const pointWords = phraseTable<true>([
  ['point', true],
  ['points', true],
]);
