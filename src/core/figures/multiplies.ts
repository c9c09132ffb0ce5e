import { isHyphen } from './characters.ts';

const compared =
  /[ \u00a0](?:the|that|this|its|their|his|her|our|what|last|those|these|[$€£¥\d])(?![a-z]{3}|[-\u2010\u2011])/iy;
const movesElsewhere = /[ \u00a0](?:down|back|up|over as|as|on)\b/iy;
const asMuch =
  /[ \u00a0]as[ \u00a0](?:much|many|often|far|well|(?:[a-z]+[ \u00a0]){1,3}as\b|(?:likely|large|big|high|fast|long|good|strong|expensive)\b)/iy;
const thatOnly =
  /[ \u00a0]that[ \u00a0](?!amount|number|figure|of\b|size|level|sum|rate|many|much|for\b|in\b)/iy;
const timeWords = /[ \u00a0](?:this|last|these|those)\b/iy;
const governed =
  /\b(?:more than|nearly|almost|about|roughly|could|would|will|may|might|to|should|than|at least) $/i;

/**
 * Whether a word that multiplies compares amounts at its place: "doubled to", "double its", "twice the", "twice as many". Not
 * "doubled down", "the doubles final", "a double agent", "twice a week", "served twice as mayor".
 */
export function multiplies(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end).toLowerCase();
  if (isHyphen(text.charCodeAt(end)) || isHyphen(text.charCodeAt(start - 1))) return false;
  if (word === 'twice' || word === 'thrice') return comparesTwice(text, end);
  if (startsAt(movesElsewhere, text, end)) return false;
  if (/(?:ed|ing)$/.test(word) || startsAt(compared, text, end)) return true;
  return !word.endsWith('s') && governed.test(text.slice(Math.max(0, start - 14), start));
}

function comparesTwice(text: string, end: number): boolean {
  if (startsAt(asMuch, text, end)) return true;
  if (startsAt(timeWords, text, end) || startsAt(thatOnly, text, end)) return false;
  return startsAt(compared, text, end);
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
