import { isHyphen, isLetter, isSpace } from './characters.ts';
import { phraseAt } from './phrases.ts';
import { scaleLetters, scaleWords } from './scales.ts';

export interface Scale {
  readonly end: number;
  readonly factor: number;
}

/** The scale word after digits that end at `at`: "4.2 million", "$2-million", "5bn", "3 lakh crore". */
export function readScale(text: string, at: number): Scale | null {
  const first = oneScale(text, at);
  if (first === null) return null;
  const second = oneScale(text, first.end);
  return second !== null && second.factor > 12
    ? { end: second.end, factor: first.factor * second.factor }
    : first;
}

function oneScale(text: string, at: number): Scale | null {
  const code = text.charCodeAt(at);
  const start = isSpace(code) || isHyphen(code) ? at + 1 : at;
  const hit = phraseAt(text, start, scaleWords);
  return hit === null ? null : { end: hit.end, factor: hit.meaning };
}

/** The scale letter after digits that end at `at`: "5m", "5 m" (after one space), "30B"; a letter that begins a word is none. */
export function readScaleLetter(text: string, at: number): Scale | null {
  const start = isSpace(text.charCodeAt(at)) ? at + 1 : at;
  if (!'kKmMbBtT'.includes(text.charAt(start) || ' ')) return null;
  for (const length of [2, 1]) {
    const end = start + length;
    const factor = end > text.length ? undefined : scaleLetters.get(text.slice(start, end));
    if (factor !== undefined && !isLetter(text.charCodeAt(end))) return { end, factor };
  }
  return null;
}
