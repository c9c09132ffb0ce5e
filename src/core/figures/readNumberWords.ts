import { isHyphen, isSpace, wordEnd } from './characters.ts';
import { fractionWords, smallNumbers } from './numberWords.ts';
import { mayStart, phraseTable } from './phrases.ts';
import { scaleWords } from './scales.ts';

/** A number in words, without its article. */
export interface NumberWords {
  readonly end: number;
  readonly value: number;
  readonly scale: number;
}

interface Word {
  readonly word: string;
  readonly end: number;
}

/**
 * Reads "two hundred and five thousand", "twenty-five", "one and a half million", "half a billion", "three quarters of a
 * million" at `at`; null where no number word starts there. `lead` is the count in force before the first word: 1 where an
 * article stands for it ("a hundred and fifty").
 */
export function readNumberWords(
  text: string,
  at: number,
  lead: number | null = null,
): NumberWords | null {
  return (lead === null ? readFractionOfScale(text, at) : null) ?? readCount(text, at, lead);
}

/** "half a billion", "half-a-million", "a quarter of a million", "half a mile": the part, then the whole. */
function readFractionOfScale(text: string, at: number): NumberWords | null {
  const first = readWord(text, at);
  if (first === null) return null;
  const times = fractionWords.has(first.word) ? 1 : smallNumbers.get(first.word);
  const name = fractionWords.has(first.word) ? first : nextWord(text, first.end);
  const part = name === null ? undefined : fractionWords.get(name.word);
  if (name === null || part === undefined || times === undefined) return null;
  const whole = skipWords(text, name.end, ['of', 'a', 'an']);
  const scale = nextWord(text, whole);
  const factor = scale === null ? undefined : scaleWords.meanings.get(scale.word);
  if (scale !== null && factor !== undefined) {
    return { end: scale.end, value: part * times * factor, scale: factor };
  }
  // Without a scale only "half" counts things: "half a mile", "half a percentage point". "Third mile" is a rank.
  return name.word === 'half' && times === 1 ? { end: whole, value: part, scale: 1 } : null;
}

function readCount(text: string, at: number, lead: number | null): NumberWords | null {
  let total = 0;
  let current = lead;
  let scale = 1;
  let end = at;
  let next = readWord(text, at);
  while (next !== null) {
    const small = smallNumbers.get(next.word);
    const factor: number | undefined = scaleWords.meanings.get(next.word);
    if (small !== undefined && joins(current, small)) {
      current = (current ?? 0) + small;
    } else if (factor === 100 && current !== null && current < 100) {
      current *= 100;
    } else if (factor !== undefined && factor !== 100 && current !== null) {
      total += current * factor;
      scale = factor;
      current = null;
    } else if (factor !== undefined && factor !== 100 && total > 0 && factor > scale) {
      total *= factor; // "two lakh crore"
      scale *= factor;
    } else break;
    end = next.end;
    const decimals = decimalsAfter(text, end);
    if (decimals !== null && current !== null) {
      current += decimals.value;
      end = decimals.end;
    }
    const half = halfAfter(text, end);
    if (half !== null) {
      // "two and a half", but "a million and a half"
      if (current === null) total += scale / 2;
      else current += 1 / 2;
      end = half;
    }
    next = wordAfter(text, end, total + (current ?? 0) >= 100);
  }
  return end === at ? null : { end, value: total + (current ?? 0), scale };
}

/** Whether a word below a hundred goes on with what stands before it: "twenty" + "five", "two hundred" + "ten". */
function joins(current: number | null, small: number): boolean {
  if (current === null) return true;
  if (current >= 100) return current % 100 === 0 || (current % 10 === 0 && small < 10);
  return current >= 20 && current % 10 === 0 && small > 0 && small < 10;
}

/** "point five", "point two five" */
function decimalsAfter(text: string, at: number): { end: number; value: number } | null {
  const point = nextWord(text, at);
  if (point?.word !== 'point') return null;
  let end = point.end;
  let digits = '';
  for (let next = nextWord(text, end); next !== null; next = nextWord(text, end)) {
    const digit = smallNumbers.get(next.word);
    if (digit === undefined || digit > 9 || digits.length > 6) break;
    digits += String(digit);
    end = next.end;
  }
  return digits === '' ? null : { end, value: Number(`0.${digits}`) };
}

/** "and a half": the end of it. */
function halfAfter(text: string, at: number): number | null {
  const end = skipWords(text, at, ['and', 'a', 'half']);
  return end > at && text.slice(end - 4, end).toLowerCase() === 'half' ? end : null;
}

/** The next word; "and" is passed over where a number may hold one ("two hundred and five") and a number follows. */
function wordAfter(text: string, at: number, mayHoldAnd: boolean): Word | null {
  const next = nextWord(text, at);
  if (next?.word !== 'and' || !mayHoldAnd) return next;
  const after = nextWord(text, next.end);
  return after !== null && smallNumbers.has(after.word) ? after : null;
}

/** Passes over the given words as far as they come in this order, each at most once. */
function skipWords(text: string, at: number, words: readonly string[]): number {
  let end = at;
  for (const word of words) {
    const next = nextWord(text, end);
    if (next?.word === word) end = next.end;
  }
  return end;
}

/** The next word where it can be one of a number's; most words after a number are told by their first letters. */
function nextWord(text: string, at: number): Word | null {
  const joint = text.charCodeAt(at);
  if (!isSpace(joint) && !isHyphen(joint)) return null;
  return mayStart(text, at + 1, numberPhrases) ? readWord(text, at + 1) : null;
}

const numberPhrases = phraseTable<true>(
  [
    ...smallNumbers.keys(),
    ...scaleWords.meanings.keys(),
    ...fractionWords.keys(),
    'and',
    'point',
    'of',
    'a',
    'an',
  ].map((word) => [word, true]),
);

function readWord(text: string, at: number): Word | null {
  const end = wordEnd(text, at);
  return end === at ? null : { word: text.slice(at, end).toLowerCase(), end };
}
