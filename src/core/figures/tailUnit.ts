import { isSpace, wordEnd } from './characters.ts';
import { scaleWords } from './scales.ts';
import { singular } from './singular.ts';

// "a share" and "-a-year" need a noun that amounts are counted by: "paid $5 million a week later" has no tail.
const tail =
  /(?:[ \u00a0]?\/[ \u00a0]?|[ -]per[ -]|[ \u00a0]for every[ \u00a0]|[ -](?:an?|each)[ -](?=(?:share|year|month|week|day|night|hour|minute|head|barrel|ton|tonne|ounce|gallon|lit(?:er|re)|pound|kilo|kilogram|dozen|bushel|unit|seat|ticket|person|piece|pop|gram|copy|carat|acre|mile|vote|visit|session|bottle|dose|pint|litre|household|square|quarter|game|cup|plate|bag|box)s?\b(?! (?:later|ago|earlier|after|before|early|in advance))))/iy;

/** What an amount that ends at `end` is paid for: "share" in "$12 a share", "year" in "$300 million-a-year", "dose" in "€9 per dose". */
export function tailUnit(text: string, end: number): string | null {
  const joint = text.charCodeAt(end);
  if (joint !== 47 && joint !== 45 && !isSpace(joint)) return null;
  tail.lastIndex = end;
  if (!tail.test(text)) return null;
  const start = tail.lastIndex;
  const word = text.slice(start, wordEnd(text, start)).toLowerCase();
  // "$3 per million tokens" is not per million.
  if (scaleWords.meanings.has(word)) return null;
  return word === '' ? null : singular(shortNames.get(word) ?? word);
}

const shortNames: ReadonlyMap<string, string> = new Map([
  ['mo', 'month'],
  ['yr', 'year'],
  ['annum', 'year'],
  ['wk', 'week'],
  ['hr', 'hour'],
  ['capita', 'person'],
  ['kg', 'kilogram'],
  ['lb', 'pound'],
  ['oz', 'ounce'],
  ['bbl', 'barrel'],
]);
