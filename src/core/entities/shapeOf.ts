import type { Shape } from './word.ts';

/** The shape of a word's capitals and digits. */
export function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (isLowerAscii(first) && !hasCapitalOrDigit(text)) return 'lower';
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (const letter of text) {
    if (letter >= '0' && letter <= '9') digits++;
    else if (letter !== letter.toLowerCase()) upper++;
    else if (letter !== letter.toUpperCase()) lower++;
  }
  if (digits > 0) return shapeWithDigits(upper, lower, digits, first);
  if (upper === 0) return 'lower';
  if (upper === 1 && lower === 0) return 'initial';
  if (lower === 0) return 'upper';
  return isCapital(text[0] ?? '') && upper === 1 ? 'capital' : camelOrCapital(text);
}

/** "4o" and "300MW" are amounts or versions, "H100" and "COVID19" start with a capital and may be names. */
function shapeWithDigits(upper: number, lower: number, digits: number, first: number): Shape {
  const startsWithDigit = first >= 48 && first <= 57;
  if (upper + lower === 0) return 'number';
  if (startsWithDigit) return upper === 1 && lower === 0 && digits === 1 ? 'mixed' : 'number';
  return upper > 0 ? 'mixed' : 'lower';
}

/** "O'Neill", "McAdam" and "DeShawn" are capitals with a second one; "OpenAI", "xAI", "iPhone" are camels. */
function camelOrCapital(text: string): Shape {
  if (/^(?:\p{Lu}['’]|Mc|Mac|De|Di|La|Le|Van|Fitz)\p{Lu}\p{Ll}+$/u.test(text)) return 'capital';
  if (/^\p{Lu}\p{L}*['’]\p{L}+$/u.test(text) && !/\p{Ll}\p{Lu}/u.test(text)) return 'capital';
  return 'camel';
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isLowerAscii(code: number): boolean {
  return code >= 97 && code <= 122;
}

function hasCapitalOrDigit(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 97 && code !== 39) return true;
    if (code > 127 && code !== 8217) return true;
  }
  return false;
}
