import type { Span } from '../text/span.ts';
import { isHyphen, isSpace, skipSpaces, skipSpacesBefore, wordStart } from './characters.ts';
import type { FigureModifier } from './figure.ts';
import { hedgesAfter, hedgesBefore, hedgeSigns, passedOver } from './hedges.ts';
import { phraseAt, phraseBefore } from './phrases.ts';

export interface Modifier {
  readonly modifier: FigureModifier;
  readonly span: Span;
}

/**
 * What the words around an amount say of it: "more than", "has surpassed", "an estimated cost of", "in the … range", "or
 * more". `isTime`: "took over six hours" lasts, where "took over six shops" takes.
 */
export function findModifier(text: string, amount: Span, isTime = false): Modifier | null {
  return (
    rangeAfter(text, amount) ??
    signBefore(text, amount.start) ??
    wordsBefore(text, amount.start, isTime) ??
    throughNoun(text, amount.start) ??
    wordsAfter(text, amount.end)
  );
}

/** "in the $800 million range" */
function rangeAfter(text: string, amount: Span): Modifier | null {
  if ((text.charCodeAt(amount.end + 1) | 32) !== 114) return null; // "r"
  const after = /[ -]range\b/iy;
  after.lastIndex = amount.end;
  if (!after.test(text)) return null;
  const before = /\b(?:in|within|into) (?:the|an?) $/i.test(
    text.slice(Math.max(0, amount.start - 12), amount.start),
  );
  if (!before) return null;
  return { modifier: 'range', span: { start: amount.end + 1, end: after.lastIndex } };
}

function signBefore(text: string, start: number): Modifier | null {
  const end = skipSpacesBefore(text, start);
  const modifier = hedgeSigns.get(text.charAt(end - 1));
  return modifier === undefined ? null : { modifier, span: { start: end - 1, end } };
}

function wordsBefore(text: string, start: number, isTime: boolean): Modifier | null {
  let end = start;
  let passedWords = '';
  for (let passed = 0; passed < 3; passed += 1) {
    if (!(isSpace(text.charCodeAt(end - 1)) || isHyphen(text.charCodeAt(end - 1)))) return null;
    end -= 1;
    const hit = phraseBefore(text, end, hedgesBefore);
    if (hit !== null && !isOther(text, hit, isTime)) {
      if (governsNoun(text.slice(hit.start, hit.end).toLowerCase(), passedWords)) return null;
      return { modifier: hit.meaning, span: { start: hit.start, end: hit.end } };
    }
    const from = wordStart(text, end);
    const word = text.slice(from, end).toLowerCase();
    if (!passedOver.has(word)) return null;
    passedWords += ` ${word}`;
    end = from;
  }
  return null;
}

const prepositions: ReadonlySet<string> = new Set(
  `about above around below beyond crossed crossing near past some top topped topping tops over under`.split(
    ' ',
  ),
);

/**
 * Whether a hedge is about the noun behind the amount: "a row over a $5 million deal", "under a $3 million contract"; and "more
 * than the $5 million it planned" compares with a known amount.
 */
function governsNoun(hedge: string, passedWords: string): boolean {
  if (/ (?:the|its|their|his|her|our)\b/.test(passedWords) && hedge.endsWith('than')) return true;
  return prepositions.has(hedge) && / (?:an?|the|its|their|his|her|our)\b/.test(passedWords);
}

/** "top 40 firms" and "the past 10 years" rank and place, "took over 12 branches" takes, "a third more than" compares; they bound nothing. */
function isOther(text: string, hit: Span, isTime: boolean): boolean {
  const word = text.slice(hit.start, hit.end).toLowerCase();
  const context = word.endsWith('than') ? share : notBounds.get(word);
  if (context === undefined || (isTime && word === 'over')) return false;
  return context.test(text.slice(Math.max(0, hit.start - 16), hit.start).toLowerCase());
}

const share = /(?:%|\b(?:percent|cent|third|quarter|half|times|twice|fold|points?|as)) $/;

const notBounds: ReadonlyMap<string, RegExp> = new Map([
  ['top', /^(?!.*\b(?:to|would|could|will|can|may|might|should|not|they|which|and) $)/],
  ['tops', /\b(?:the|its|their|his|her) $/],
  ['past', /\b(?:the|its|their|this|a|his|her|our) $|^$/],
  [
    'over',
    /\b(?:took|take|taken|taking|turn|turned|hand|handed|all|rows?|disputes?|fight|battles?|concerns?|worry|worries|worried|lawsuit|debate|clash|clashed|control|sued|spat|feud|questions?) $/,
  ],
  ['around', /\b(?:turn|turned|all) $/],
  ['under', /\b(?:come|came|comes) $/],
]);

/** "an estimated price of £12 million", "an estimated annual cost of about …" (the nearer word holds there). */
function throughNoun(text: string, start: number): Modifier | null {
  if (!/[ft]/i.test(text.charAt(start - 2))) return null; // "of", "at"
  const from = Math.max(0, start - 60);
  const match =
    /\b(estimated|approximate|rough|minimum|maximum) (?:[a-z-]{2,20} ){1,3}(?:of|at) $/i.exec(
      text.slice(from, start),
    );
  if (match === null) return null;
  const word = (match[1] ?? '').toLowerCase();
  const at = from + match.index;
  return {
    modifier: word === 'minimum' ? 'at_least' : word === 'maximum' ? 'at_most' : 'approx',
    span: { start: at, end: at + word.length },
  };
}

function wordsAfter(text: string, end: number): Modifier | null {
  if (text.charAt(end) === '+') {
    return { modifier: 'more_than', span: { start: end, end: end + 1 } };
  }
  const start = isHyphen(text.charCodeAt(end)) ? end + 1 : skipSpaces(text, end);
  if (start === end) return null;
  const hit = phraseAt(text, start, hedgesAfter);
  return hit === null ? null : { modifier: hit.meaning, span: { start: hit.start, end: hit.end } };
}
