import type { Span } from '../text/span.ts';
import { isHyphen, isSpace, wordEnd } from './characters.ts';
import { currencyWords } from './currencyWords.ts';
import { fractionWords, smallNumbers } from './numberWords.ts';
import { percentWords } from './percentWords.ts';
import { phraseAt } from './phrases.ts';
import { scaleWords } from './scales.ts';
import { unitSigns, unitWords } from './units.ts';

/** "one" to "twelve", "several": words that make a figure only with what follows. */
const smallWords: ReadonlySet<string> = new Set([
  ...[...smallNumbers].filter(([, value]) => value <= 12).map(([word]) => word),
  ...fractionWords.keys(),
  'several',
  'few',
  'couple',
]);

/** What may follow them in a figure: "one and a half", "two in three", "five to 10 km", "three times". */
const followers: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...fractionWords.keys(),
  ...scaleWords.firsts,
  ...currencyWords.firsts,
  ...percentWords.firsts,
  ...unitWords.firsts,
  ...[...unitSigns.keys()].map((sign) => sign.toLowerCase()),
  ...'a an and fold in of or plus point times to x'.split(' '),
]);

/** Whether a small number word is no part of any figure: "one of them", "two people". Only for speed: most such words end here. */
export function tellsOnly(text: string, { start, end }: Span): boolean {
  const joint = text.charCodeAt(end);
  if (!isSpace(joint) && !isHyphen(joint)) return false;
  if (!isSpace(text.charCodeAt(start - 1))) return false;
  const stop = wordEnd(text, end + 1);
  // Digits, signs, "U.S." and words with digits in them need a closer look.
  if (stop < end + 3 || text.charCodeAt(stop) !== 32) return false;
  if (followers.has(text.slice(end + 1, stop).toLowerCase())) return false;
  if (!smallWords.has(text.slice(start, end).toLowerCase())) return false;
  return phraseAt(text, stop + 1, currencyWords) === null; // "two Soviet rubles"
}
