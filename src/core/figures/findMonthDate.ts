import { isCapital, isSpace, wordEnd, wordStart } from './characters.ts';
import { monthNames } from './months.ts';
import { followsName } from './numbersName.ts';
import { partOfYearBefore } from './partOfYear.ts';
import { type Place, type Sighting, sighting } from './sighting.ts';

const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const year = '(?:,? (?:of )?(1[5-9]\\d\\d|20\\d\\d)(?![\\d,.]\\d|\\d|%))';
const day = '([0-3]?\\d)(?:st|nd|rd|th)?(?!\\d|[:.,]\\d|%| ?(?:per ?cent|pct|[mb]illion))';
const monthFirst = new RegExp(
  `${month}\\b\\.?(?: ?${day}(?: ?(?:[-–]|to|and) ?${day})?)?${year}?`,
  'iy',
);
const dayFirst = new RegExp(
  `${day}(?: ?(?:[-–]|to|and) ?${day})?(?: of)? ${month}\\b\\.?${year}?`,
  'iy',
);
const inDigits = /(\d{4})-(\d\d)-(\d\d)(?!\d)|\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d(?!\d)/y;

/** A date with a month: "March", "early March", "Dec. 14, 2025", "3 March 2026", "2026-03-03". */
export function findMonthDate(place: Place): Sighting | null {
  const { text, trigger } = place;
  if (trigger.kind === 'month') return fromMonth(text, trigger.start);
  return trigger.kind === 'digits' ? fromDigits(text, trigger.start, trigger.end) : null;
}

function fromMonth(text: string, at: number): Sighting | null {
  monthFirst.lastIndex = at;
  const match = monthFirst.exec(text);
  if (match === null || !isCapital(text.charCodeAt(at))) return null;
  const [, name = '', first, , inYear] = match;
  const exact = first !== undefined || inYear !== undefined;
  const end = at + trimmed(match[0], exact).length;
  if (!exact && !isMonthAlone(text, at, at + name.length)) return null;
  return sighting('date', partOfYearBefore(text, at), end, {
    iso: iso(inYear, name, first),
    value: inYear === undefined ? null : Number(inYear),
  });
}

/** A full stop after an abbreviated month belongs to it only before a day or year. */
function trimmed(match: string, exact: boolean): string {
  return exact && /\d$|[a-z]$/i.test(match) ? match : match.replace(/\.$/, '');
}

function fromDigits(text: string, at: number, end: number): Sighting | null {
  if ('-/.'.includes(text.charAt(end) || ' ')) {
    inDigits.lastIndex = at;
    const digits = inDigits.exec(text);
    if (digits !== null) {
      const full = digits[1] === undefined ? null : digits[0];
      return sighting('date', at, inDigits.lastIndex, { iso: full });
    }
  }
  if (end - at > 2) return null;
  dayFirst.lastIndex = at;
  const match = dayFirst.exec(text);
  if (match === null || Number(match[1]) === 0 || Number(match[1]) > 31) return null;
  const name = match[3] ?? '';
  if (!isCapital(name.charCodeAt(0))) return null;
  return sighting('date', at, at + match[0].replace(/\.$/, '').length, {
    iso: iso(match[4], name, match[1]),
    value: match[4] === undefined ? null : Number(match[4]),
  });
}

const needsPreposition: ReadonlySet<string> = new Set(['may', 'march']);
const alsoFirstNames: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'march']);
const beforeMonth =
  /\b(?:in|since|by|until|till|last|this|next|from|to|through|during|of|for|early|late|mid|before|after|between|and|on|every|each|around)[ -]$/i;

/** Whether a month without day and year is one: not "Theresa May", "April Jones", "may", "the women's march". */
function isMonthAlone(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end).toLowerCase();
  if (name.length === 3 && name !== 'may') return false;
  if (name === 'sept') return false;
  if (followsName(text, start)) return false;
  const prepared = beforeMonth.test(text.slice(Math.max(0, start - 10), start));
  if (needsPreposition.has(name) && !prepared) return false;
  return !alsoFirstNames.has(name) || !isFirstName(text, end);
}

/** "June Carter": a name goes on with a capital, unless the month stands in a heading of capitals. */
function isFirstName(text: string, end: number): boolean {
  if (!isSpace(text.charCodeAt(end)) || !isCapital(text.charCodeAt(end + 1))) return false;
  const stop = wordEnd(text, end + 1);
  return stop > end + 2 && wordStart(text, stop) === end + 1;
}

function iso(year: string | undefined, name: string, day: string | undefined): string | null {
  const number = monthNames.get(name.toLowerCase());
  if (year === undefined || number === undefined) return null;
  const inMonth = `${year}-${String(number).padStart(2, '0')}`;
  return day === undefined ? inMonth : `${inMonth}-${day.padStart(2, '0')}`;
}
