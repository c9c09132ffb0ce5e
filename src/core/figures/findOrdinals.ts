import { isCapital, isHyphen } from './characters.ts';
import { ordinalWords } from './ordinalWords.ts';
import { type Place, type Sighting, sighting } from './sighting.ts';

const suffix = /\d{1,3}(?:st|nd|rd|th)\b/y;
const superlative = /[ -](?:\w{2,12}est|most|least|best|worst|ever|highest|lowest)\b/iy;
const placeNoun = /[ -]place\b/iy;
const toReach =
  /(?: (?!step|thing|time|place|half|quarter|day|week|year|month|part|phase|round|stage|look|sign|draft|name|lady|floor|aid|person|instance|glance|and|or|but|to)[A-Za-z’'-]{1,20})(?: (?!and|or|but|that|which|who|to\b)[A-Za-z’'-]{1,20}){0,5} to [a-z]{2,}/y;
const ranks =
  /\b(?:ranks?|ranked|ranking|finish(?:ed|es|ing)?|placed|came(?: in)?|comes(?: in)?|coming(?: in)?|joint|tied|tied for|equal) $/i;
const worlds =
  /\b(?:world|country|nation|industry|continent|state|city|region|company|Europe|Asia|Africa|America|Britain)['’]s $/i;
const determiner = /\b(?:the|its|their|become|becomes|became) $/i;

/** A rank that tells a fact: "the first insurer to", "third-largest", "finished second", "the world's first". "First," and "the first step" are none. */
export function findOrdinals({ text, trigger }: Place): Sighting | null {
  const written = ordinalAt(text, trigger.kind, trigger.start, trigger.end);
  if (written === null) return null;
  const { start, value } = written;
  superlative.lastIndex = written.end;
  if (superlative.test(text)) {
    const whole = isHyphen(text.charCodeAt(written.end));
    return rank(start, whole ? superlative.lastIndex : written.end, value);
  }
  const before = text.slice(Math.max(0, start - 24), start);
  placeNoun.lastIndex = written.end;
  toReach.lastIndex = written.end;
  const ranked =
    placeNoun.test(text) && value > 1
      ? true
      : ranks.test(before) ||
        worlds.test(before) ||
        (!isCapital(text.charCodeAt(start)) && determiner.test(before) && toReach.test(text));
  return ranked ? rank(start, written.end, value) : null;
}

function ordinalAt(
  text: string,
  kind: Place['trigger']['kind'],
  start: number,
  end: number,
): { start: number; end: number; value: number } | null {
  if (kind === 'ordinal') {
    const value = ordinalWords.get(text.slice(start, end).toLowerCase());
    return value === undefined ? null : { start, end, value };
  }
  if (kind !== 'digits') return null;
  suffix.lastIndex = start;
  const match = suffix.exec(text);
  return match === null
    ? null
    : { start, end: suffix.lastIndex, value: Number.parseInt(match[0], 10) };
}

function rank(start: number, end: number, value: number): Sighting {
  return sighting('ordinal', start, end, { value });
}
