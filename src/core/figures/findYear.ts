import { followsName } from './numbersName.ts';
import { partOfYearBefore } from './partOfYear.ts';
import { type Place, type Sighting, sighting } from './sighting.ts';

const years = /((?:1[5-9]|20)\d\d)(?:[-–/](?:\d\d|(?:19|20)\d\d)(?![\d-]))?(?!\d|[,.:/]\d|-\d)/y;
const decade = /((?:1[5-9]|20)\d0|['’]?[2-9]0)[’']?s\b/y;
const season = /\b(?:spring|summer|autumn|fall|winter)(?: of)? $/i;
const beforeYear =
  /(?:\b(?:in|since|by|from|until|till|before|after|during|through|throughout|to|and|of|for|the|this|early|late|mid|year|between|around|circa|than|or|via|start|end|back|its|their|his|her|our|pre|post|as early as|as late as|[A-Za-z]+’s|[A-Za-z]+'s)[ -]|[([–—-])$/i;

/** A year or decade: "in 2024", "early 2024", "summer 2025", "2024-25", "the 1990s". A number after a name is the name's: "Euro 2020". */
export function findYear({ text, trigger, numeral }: Place): Sighting | null {
  if (trigger.kind !== 'digits') return null;
  const at = trigger.start;
  const size = trigger.end - at;
  if (size !== 2 && size !== 4) return null;
  return decadeAt(text, at) ?? (numeral?.whole === false ? null : yearAt(text, at));
}

function decadeAt(text: string, at: number): Sighting | null {
  const start = /['’]/.test(text.charAt(at - 1)) ? at - 1 : at;
  decade.lastIndex = start;
  const match = decade.exec(text);
  if (match === null) return null;
  const full = (match[1] ?? '').length === 4 && start === at;
  // "in her 40s" is an age, "in the 90s" may be a temperature: only the full or the apostrophed form is a decade.
  if (!full && start === at) return null;
  const from = partOfYearBefore(text, start);
  return sighting('date', from, decade.lastIndex, { value: full ? Number(match[1]) : null });
}

function yearAt(text: string, at: number): Sighting | null {
  years.lastIndex = at;
  const match = years.exec(text);
  if (match === null) return null;
  const found = sighting('date', at, years.lastIndex, {
    value: Number(match[1]),
    iso: match[1] ?? null,
  });
  const inSeason = season.exec(text.slice(Math.max(0, at - 10), at));
  if (inSeason !== null) {
    return { ...found, start: partOfYearBefore(text, at - inSeason[0].length) };
  }
  if (followsName(text, at)) return null;
  const span = match[0].length > 7; // "2019-2021" needs no word before it
  const before = text.slice(Math.max(0, at - 24), at);
  if (!span && !beforeYear.test(before) && !qualifiesNoun(text, before, years.lastIndex)) {
    return null;
  }
  return { ...found, start: partOfYearBefore(text, at) };
}

const numbered =
  /\b(?:rooms?|flights?|pages?|numbers?|no|routes?|sections?|bus|lots?|suites?|units?|items?|lines?|channels?|chapters?|models?|codes?|gates?|ports?|form|scored|about|over|nearly|almost|least|than|some|only|just|around) $/i;

/** "expects 2025 capital spending": a year before a noun it does not count, after a word that numbers nothing. */
function qualifiesNoun(text: string, before: string, end: number): boolean {
  if (!/[a-z,] $/.test(before) || numbered.test(before)) return false;
  const next = /[ \u00a0]([a-z]+)/y;
  next.lastIndex = end;
  const word = next.exec(text)?.[1] ?? 's';
  return !/s$|^(?:people|men|women|children)$/.test(word);
}
