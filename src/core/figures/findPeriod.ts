import { isLetter } from './characters.ts';
import { ordinalWords } from './ordinalWords.ts';
import { partOfYearBefore } from './partOfYear.ts';
import { type Place, type Sighting, sighting } from './sighting.ts';

const year = '((?:1[5-9]|20)\\d\\d)(?!\\d|[,.]\\d)';
const ofYear = `(?:(?: of|,)? (?:fiscal |the fiscal year |financial year )?(?:FY ?)?${year})?`;
const quarterOrCentury = new RegExp(
  `(?:[a-z]+|\\d{1,2}(?:st|nd|rd|th))[ -](?:(quarter)(?![ -]?finals?|back|-hour| mile| pounder)${ofYear}|(century|centuries)\\b|(half)(?: of|,)? (?:fiscal )?(?:FY ?)?${year})`,
  'iy',
);
const letterQuarter = new RegExp(
  `[QH]([1-4])(?!\\d|[A-Za-z])(?:(?: of|,)? ?(?:fiscal |FY ?)?${year}|[ -]?FY ?(\\d\\d)(?!\\d))?`,
  'y',
);
const quarterLetter = new RegExp(
  `([1-4])[QH](?:(?: |’|')?(\\d{4}|\\d\\d)(?!\\d))?(?![A-Za-z\\d])`,
  'y',
);
const fiscal = /\b(?:(?:fiscal|financial|tax)(?: year)?[ -]|FY[ -]?)$/i;
const fiscalYear = /(?:(?:1[5-9]|20)\d\d|\d\d)(?:[-–/]\d\d(?:\d\d)?)?(?!\d|[,.]\d)/y;

/** A named part of time: "first quarter of 2026", "Q3 2025", "H1", "21st century", "fiscal 2026", "FY25". */
export function findPeriod({ text, trigger }: Place): Sighting | null {
  if (trigger.kind === 'ordinal') return quarter(text, trigger.start);
  if (trigger.kind !== 'digits') return null;
  const { start, end } = trigger;
  const size = end - start;
  if (size > 4) return null;
  const found = size === 1 ? letters(text, start) : size === 3 ? null : fiscalAt(text, start);
  return found ?? (isLetter(text.charCodeAt(end)) ? quarter(text, start) : null);
}

function quarter(text: string, at: number): Sighting | null {
  quarterOrCentury.lastIndex = at;
  const match = quarterOrCentury.exec(text);
  if (match === null) return null;
  const [, name, inYear, , , inHalfYear] = match;
  const fiscalWord = /\bfiscal $/i.exec(text.slice(Math.max(0, at - 7), at));
  const start = fiscalWord === null ? partOfYearBefore(text, at) : at - fiscalWord[0].length;
  const rank = rankOf(match[0]);
  if (name !== undefined && rank > 4) return null;
  const written = inYear ?? inHalfYear;
  return sighting('date', start, quarterOrCentury.lastIndex, {
    value: rank,
    unit: name === undefined ? (inHalfYear === undefined ? 'century' : 'half') : 'quarter',
    iso: written ?? null,
  });
}

function rankOf(phrase: string): number {
  const word = /^[a-z]+/i.exec(phrase)?.[0].toLowerCase();
  return word === undefined ? Number.parseInt(phrase, 10) : (ordinalWords.get(word) ?? Number.NaN);
}

/** "Q3 2025", "H1", "3Q25": the letter tells the digits. */
function letters(text: string, at: number): Sighting | null {
  const before = text.charAt(at - 1);
  if ((before === 'Q' || before === 'H') && !/[A-Za-z0-9]/.test(text.charAt(at - 2))) {
    letterQuarter.lastIndex = at - 1;
    const match = letterQuarter.exec(text);
    // "H1" alone may be a visa or a heading: only "Q3" is told by itself.
    if (match === null || (before === 'H' && match[2] === undefined)) return null;
    return sighting('date', at - 1, letterQuarter.lastIndex, {
      value: Number(match[1]),
      unit: before === 'Q' ? 'quarter' : 'half',
      iso: match[2] ?? null,
    });
  }
  if (/[A-Za-z0-9]/.test(before)) return null;
  quarterLetter.lastIndex = at;
  const match = quarterLetter.exec(text);
  if (match === null) return null;
  return sighting('date', at, quarterLetter.lastIndex, {
    value: Number(match[1]),
    unit: 'quarter',
  });
}

/** "fiscal 2026", "financial year 2024-25", "FY25" */
function fiscalAt(text: string, at: number): Sighting | null {
  const from = Math.max(0, at - 16);
  const before = fiscal.exec(text.slice(from, at));
  if (before === null) return null;
  fiscalYear.lastIndex = at;
  const match = fiscalYear.exec(text);
  if (match === null) return null;
  const year = /^\d{4}/.exec(match[0])?.[0] ?? null;
  return sighting('date', partOfYearBefore(text, from + before.index), fiscalYear.lastIndex, {
    value: year === null ? null : Number(year),
    iso: year,
  });
}
