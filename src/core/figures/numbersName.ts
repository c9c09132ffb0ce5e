import { isCapital, isSpace, wordStart } from './characters.ts';
import { monthNames } from './months.ts';
import type { Numeral } from './numeral.ts';

/** Words that begin a sentence before a number without being a name's. */
const functionWords: ReadonlySet<string> = new Set(
  `a about above after all almost also among an and another approximately around as at because before below between but by
  circa during each estimated even every exactly fewer for from further had has have he if in including its it just last
  least less like more most nearly next no not of off on only or other our over past per roughly she since so some still
  than that the their them then there these they this those through to total under until up upon was we were when where
  which while with within without you`.split(/\s+/),
);

/** Whether a number is part of the name before it: "Boeing 747 jets", "Fortune 500 companies", "Euro 2020 tickets". */
export function numbersName(text: string, numeral: Numeral): boolean {
  if (numeral.grouped || numeral.spelled || numeral.scale !== 1) return false;
  if (isNumbered(text, numeral.start)) return true;
  return followsName(text, numeral.start) || goesOnName(text, numeral.start);
}

/** "No. 5", "№ 7", "#12" */
function isNumbered(text: string, start: number): boolean {
  const last = text.charAt(isSpace(text.charCodeAt(start - 1)) ? start - 2 : start - 1);
  if (!'.oO№#'.includes(last)) return false;
  return /(?:\bNo\.? ?|№ ?|#)$/i.test(text.slice(Math.max(0, start - 4), start));
}

/** "Falcon 3.5 and 4 engines": the name before counts for both numbers. */
function goesOnName(text: string, start: number): boolean {
  if (!/[dro,]/.test(text.charAt(start - 2))) return false;
  const before = /([A-Za-z]+) \d[\d.]{0,6}(?:,? (?:and|or|to)|,) $/.exec(
    text.slice(Math.max(0, start - 32), start),
  );
  const word = before?.[1] ?? '';
  return isCapital(word.charCodeAt(0)) && !isFunctionWord(word.toLowerCase());
}

/** Whether the word before `start` has a capital that no sentence or month gives it. */
export function followsName(text: string, start: number): boolean {
  if (!isSpace(text.charCodeAt(start - 1))) return false;
  const from = wordStart(text, start - 1);
  if (from === start - 1 || !isCapital(text.charCodeAt(from))) return false;
  const word = text.slice(from, start - 1).toLowerCase();
  return !isFunctionWord(word);
}

function isFunctionWord(word: string): boolean {
  return functionWords.has(word) || monthNames.has(word);
}
