import { isDigit, isLetter } from './characters.ts';
import type { Digits } from './digits.ts';

const mostDigits = 15;

/**
 * Reads "12", "4.2" or "1,500" at `at` where what follows leaves no doubt, which is nearly always; null where digits,
 * separators or fractions go on in a way that needs a closer look. Only for speed: `readDigits` reads the same.
 */
export function readPlainDigits(text: string, at: number): Digits | null {
  const whole = digitsEnd(text, at);
  if (whole === at || whole - at > mostDigits) return null;
  const thousands = whole - at > 3 ? whole : groupsEnd(text, whole);
  const end = decimalsEnd(text, thousands);
  if (goesOn(text, end)) return null;
  const grouped = thousands > whole;
  const written = text.slice(at, end);
  return {
    end,
    value: Number(grouped ? written.replaceAll(',', '') : written),
    whole: end === whole,
    grouped,
  };
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= mostDigits && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** The end of ",500" or ",500,000" after the first digits, at most four groups. */
function groupsEnd(text: string, start: number): number {
  let end = start;
  for (let groups = 0; groups < 4 && text.charCodeAt(end) === 44; groups += 1) {
    if (digitsEnd(text, end + 1) !== end + 4) break;
    end += 4;
  }
  return end;
}

function decimalsEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== 46) return start;
  const end = digitsEnd(text, start + 1);
  return end === start + 1 || end > start + 9 ? start : end;
}

/** Whether the number may go on: only a letter, a percent sign, the end or a sign before no digit certainly ends it. */
function goesOn(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (Number.isNaN(next) || isLetter(next) || next === 37) return false;
  return next > 126 || next === 47 || isDigit(next) || isDigit(text.charCodeAt(end + 1));
}
