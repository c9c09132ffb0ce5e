/** Whether a UTF-16 code unit is one of 0-9. Other scripts' digits are left alone: news in English does not write amounts in them. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a code unit is a Latin letter, accents included ("colón", "złoty"). */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** Whether a code unit is A-Z. */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Whether a code unit is a space within a line: typesetters put no-break and thin ones between a number and its unit. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a)
  );
}

/** Whether a code unit joins the parts of a compound word: the keyboard's hyphen, the true one or the no-break one. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** Longer runs of letters are no words; stopping there keeps every reading of one bounded. */
const longestWord = 30;

/** The end of the word that starts at `start`; `start` itself where no word does, or an endless one. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) {
    end += 1;
    if (end - start > longestWord) return start;
  }
  return end;
}

/** The start of the word that ends at `end`; `end` itself where no word does, or an endless one. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) {
    start -= 1;
    if (end - start > longestWord) return end;
  }
  return start;
}

/** The first place at or after `start` that is no space; at most three are skipped. */
export function skipSpaces(text: string, start: number): number {
  let at = start;
  while (at < start + 3 && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** The first place at or before `end` that has no space before it; at most three are skipped. */
export function skipSpacesBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < 3 && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
