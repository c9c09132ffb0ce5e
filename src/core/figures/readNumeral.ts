import { isDigit, isHyphen, isLetter, isSpace, wordEnd, wordStart } from './characters.ts';
import { type Numeral, numeral } from './numeral.ts';
import { exact } from './exact.ts';
import { readDigits } from './readDigits.ts';
import { readNumberWords } from './readNumberWords.ts';
import { readScale } from './readScale.ts';
import { indefiniteScales } from './scales.ts';
import type { Trigger } from './triggers.ts';

/** The number at a trigger, with its article and scale words; null where the trigger begins none. */
export function readNumeral(text: string, trigger: Trigger): Numeral | null {
  if (trigger.kind === 'digits') return readDigitNumeral(text, trigger.start);
  if (trigger.kind === 'scale') return readScaleNumeral(text, trigger.start, trigger.end);
  if (trigger.kind !== 'number') return null;
  return readVague(text, trigger) ?? readSpelled(text, trigger.start);
}

function readDigitNumeral(text: string, start: number): Numeral | null {
  const digits = readDigits(text, start);
  if (digits === null) return null;
  const scale = readScale(text, digits.end);
  return numeral({
    start,
    end: scale?.end ?? digits.end,
    value: exact(digits.value, scale?.factor ?? 1),
    scale: scale?.factor ?? 1,
    whole: digits.whole && scale === null,
    grouped: digits.grouped,
    glued: isGlued(text, start),
  });
}

function readSpelled(text: string, start: number): Numeral | null {
  const words = readNumberWords(text, start);
  if (words === null) return null;
  // "a quarter of a million", "a half million": the article is the number's own.
  const part =
    words.scale > 1 && /^(?:half|quarter|third|fifth)\b/i.test(text.slice(start, start + 8));
  const from = part ? articleBefore(text, start) : start;
  return numeral({
    start: from,
    end: words.end,
    value: words.value,
    scale: words.scale,
    head: start,
    spelled: true,
    glued: isGlued(text, start),
  });
}

/** "several hundred million", "a few billion", "a couple of thousand": at least the named magnitude, less than ten of it. */
function readVague(text: string, trigger: Trigger): Numeral | null {
  const word = text.slice(trigger.start, trigger.end).toLowerCase();
  if (word !== 'several' && word !== 'few' && word !== 'couple') return null;
  const of = /[ \u00a0-](?:of[ \u00a0])?/y;
  of.lastIndex = trigger.end;
  if (!of.test(text)) return null;
  const count = readNumberWords(text, of.lastIndex, 1);
  if (count === null || count.value < 100) return null;
  const start = word === 'several' ? trigger.start : articleBefore(text, trigger.start);
  return {
    ...indefinite(start, count.end, count.value, count.value * 10),
    scale: count.scale,
    head: start,
  };
}

/** A number that begins with its scale: "a trillion", "trillion-dollar", "multi-billion", "tens of billions", "millions". */
function readScaleNumeral(text: string, start: number, end: number): Numeral | null {
  const word = text.slice(start, end).toLowerCase();
  const many = indefiniteScales.get(word);
  if (many !== undefined) return readMany(text, start, end, many);
  const multi = multiPrefix(text, start, word);
  if (multi !== null) {
    const bounds = indefiniteScales.get(`${multi.scale}s`);
    if (bounds === undefined) return null;
    return { ...indefinite(multi.start, end, ...bounds), scale: bounds[0], bareScale: true };
  }
  const count = readNumberWords(text, start, 1);
  if (count === null || (count.value < 1000 && !/^(?:hundred|dozen)$/.test(word))) return null;
  const article = articleBefore(text, start);
  const near = nearPrefix(text, start);
  return numeral({
    end: count.end,
    value: count.value,
    scale: count.scale,
    start: near?.start ?? article,
    head: near?.start ?? start,
    spelled: true,
    bareScale: article === start,
    modifier: near === null ? null : 'nearly',
    modifierSpan: near,
    glued: near === null && isGlued(text, start),
  });
}

/** "tens of billions", "hundreds of thousands", "millions". */
function readMany(
  text: string,
  start: number,
  end: number,
  [low, high]: readonly [number, number],
): Numeral {
  const of = /[ \u00a0]of[ \u00a0]/y;
  of.lastIndex = end;
  if (of.test(text)) {
    const next = wordEnd(text, of.lastIndex);
    const bounds = indefiniteScales.get(text.slice(of.lastIndex, next).toLowerCase());
    if (bounds !== undefined) {
      const top = high > 1e3 ? low * 10 : high;
      return { ...indefinite(start, next, low * bounds[0], top * bounds[0]), scale: bounds[0] };
    }
  }
  return { ...indefinite(start, end, low, high), scale: low };
}

function indefinite(start: number, end: number, low: number, high: number): Numeral {
  return numeral({ start, end, value: null, low, high, spelled: true, modifier: 'indefinite' });
}

/** The start of "a " or "an " before `at`, else `at`. */
function articleBefore(text: string, at: number): number {
  if (!isSpace(text.charCodeAt(at - 1))) return at;
  const start = wordStart(text, at - 1);
  const word = text.slice(start, at - 1).toLowerCase();
  return (word === 'a' || word === 'an') && !isHyphen(text.charCodeAt(start - 1)) ? start : at;
}

/** "multi-billion", "multibillion". */
function multiPrefix(
  text: string,
  start: number,
  word: string,
): { start: number; scale: string } | null {
  if (word.startsWith('multi')) return { start, scale: word.slice(5) };
  if (!isHyphen(text.charCodeAt(start - 1))) return null;
  const before = wordStart(text, start - 1);
  return text.slice(before, start - 1).toLowerCase() === 'multi'
    ? { start: before, scale: word }
    : null;
}

/** The "near-" of "near-trillion-dollar". */
function nearPrefix(text: string, start: number): { start: number; end: number } | null {
  if (!isHyphen(text.charCodeAt(start - 1))) return null;
  const before = wordStart(text, start - 1);
  return text.slice(before, start - 1).toLowerCase() === 'near'
    ? { start: before, end: start }
    : null;
}

/** "H100", "F-16", "#7", "page-one": the number is part of a name or a word. */
function isGlued(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || isDigit(before) || before === 35) return true;
  // "%20" is a sign of an address, "±0.5" a tolerance.
  if (before === 37 || before === 0xb1) return true;
  const twoBefore = text.charCodeAt(start - 2);
  // "unit_2", but not the emphasis of "_2 million_".
  if (before === 95) return isLetter(twoBefore) || isDigit(twoBefore);
  if (isHyphen(before)) return isLetter(twoBefore) && !isUnitBefore(text, start - 1);
  // The rest of a time, a date in digits, a version or an address.
  return (
    '/:.'.includes(text.charAt(start - 1) || ' ') && (isDigit(twoBefore) || isLetter(twoBefore))
  );
}

/** "3km-5km": the letters before the hyphen are a unit, not a name. */
function isUnitBefore(text: string, end: number): boolean {
  const from = wordStart(text, end);
  return from < end && isDigit(text.charCodeAt(from - 1));
}
