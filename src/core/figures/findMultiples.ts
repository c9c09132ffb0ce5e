import { amountOf } from './amount.ts';
import { isHyphen, isLetter, isSpace, skipSpaces, wordEnd } from './characters.ts';
import { multipleWords } from './multipleWords.ts';
import { multiplies } from './multiplies.ts';
import { followsName } from './numbersName.ts';
import { type Place, type Sighting, sighting } from './sighting.ts';

/** A comparison by a factor: "80-fold", "eight times larger", "2.3x", "doubled", "more than double its", "orders of magnitude". */
export function findMultiples(place: Place): Sighting | null {
  const { text, numeral, trigger } = place;
  if (numeral !== null) return fold(place) ?? times(place);
  if (trigger.kind !== 'multiple') return null;
  const word = text.slice(trigger.start, trigger.end).toLowerCase();
  // A band or a fund may be called Sevenfold.
  if (word.endsWith('fold') && followsName(text, trigger.start)) return null;
  if (word.endsWith('fold')) return plain(trigger.start, trigger.end, multipleWords.get(word));
  if (word.startsWith('order')) {
    return magnitude(text, trigger.start, trigger.end, word === 'orders');
  }
  return multiplies(text, trigger.start, trigger.end)
    ? plain(trigger.start, trigger.end, multipleWords.get(word))
    : null;
}

/** "80-fold", "80-Fold", "10 fold" */
function fold({ text, numeral }: Place): Sighting | null {
  if (numeral === null || numeral.glued) return null;
  const joint = text.charCodeAt(numeral.end);
  if (!isHyphen(joint) && !isSpace(joint)) return null;
  if ((text.charCodeAt(numeral.end + 1) | 32) !== 102) return null; // "f"
  const end = wordEnd(text, numeral.end + 1);
  if (text.slice(numeral.end + 1, end).toLowerCase() !== 'fold') return null;
  return counted(numeral.start, end, numeral);
}

const comparison =
  /[ -](?:as (?!an? |the )|more|less|fewer|larger|bigger|greater|higher|lower|smaller|faster|slower|longer|stronger|better|worse|likelier|cheaper|heavier|hotter|richer|deeper|wider|older|the (?!\d)|that|its|their|his|her|our|what|annual|earnings|sales|revenues?|profits?|income|book|oversubscribed|over|normal|usual|current)/iy;

/** "eight times larger", "3x the price", "2.5 times its"; "won three times" and "x86" are none. */
function times({ text, numeral }: Place): Sighting | null {
  if (numeral === null || numeral.glued) return null;
  const sign = text.charAt(numeral.end);
  if (sign === 'x' || sign === '×' || sign === 'X') {
    const next = text.charCodeAt(numeral.end + 1);
    const alone = !isLetter(next) && !(next >= 48 && next <= 57);
    return alone ? counted(numeral.start, numeral.end + 1, numeral) : null;
  }
  const start = isHyphen(sign.charCodeAt(0)) ? numeral.end + 1 : skipSpaces(text, numeral.end);
  if ((text.charCodeAt(start) | 32) !== 116) return null; // "t"
  const end = wordEnd(text, start);
  if (start === numeral.end || text.slice(start, end).toLowerCase() !== 'times') return null;
  comparison.lastIndex = end;
  if (!comparison.test(text) && !isGrowth(text, numeral.start)) return null;
  return counted(numeral.start, end, numeral);
}

function isGrowth(text: string, start: number): boolean {
  return /\b(?:grew|grown|grow|increased?|multipl\w+|rose|risen|jumped|soared|valued at|trad\w+ at) (?:by )?(?:about |nearly |almost |some |more than |over )?$/i.test(
    text.slice(Math.max(0, start - 32), start),
  );
}

/** "order of magnitude" is ten, more or less; "orders of magnitude" says no number. */
function magnitude(text: string, start: number, end: number, many: boolean): Sighting | null {
  const rest = /[ -]of[ -]magnitude\b/iy;
  rest.lastIndex = end;
  if (!rest.test(text)) return null;
  const found = plain(start, rest.lastIndex, many ? undefined : 10);
  return { ...found, modifier: 'indefinite' };
}

function counted(start: number, end: number, numeral: NonNullable<Place['numeral']>): Sighting {
  return sighting('multiple', start, end, { amount: amountOf(numeral, 1, false), named: 'after' });
}

function plain(start: number, end: number, value: number | undefined): Sighting {
  return sighting('multiple', start, end, { value: value ?? null });
}
