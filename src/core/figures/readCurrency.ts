import type { Span } from '../text/span.ts';
import {
  isCapital,
  isDigit,
  isHyphen,
  isLetter,
  skipSpaces,
  skipSpacesBefore,
  wordEnd,
  wordStart,
} from './characters.ts';
import {
  currencyLetters,
  currencyShortForms,
  currencySigns,
  dollarLetters,
  headlineWords,
  sharedSigns,
  signLetters,
  wordLikeCodes,
} from './currencySigns.ts';
import { type CurrencyWord, currencyWords } from './currencyWords.ts';
import { currencyCodes } from './currencyCodes.ts';
import { phraseAt, phraseBefore, type PhraseHit } from './phrases.ts';
import { singular } from './singular.ts';

/** A currency as written beside a number. */
export interface WrittenCurrency extends Span {
  /** ISO 4217, or null where `shared` names what several countries have. */
  readonly currency: string | null;
  readonly shared: string | null;
  readonly worth: number;
  readonly singular: boolean;
  /** A code that is also a word: counts only beside a big number. */
  readonly doubtful: boolean;
  /** A doubtful one that counts beside a small number too where no word goes on after it. */
  readonly likely: boolean;
}

const codes: ReadonlySet<string> = new Set(currencyCodes.map(([code]) => code));

/** The currency directly before a number that starts at `start`: "$", "US$", "USD ", "Rs", "$A", "MEUR ". */
export function currencyBefore(text: string, start: number): WrittenCurrency | null {
  const end = skipSpacesBefore(text, start);
  if (end < start - 1) return null;
  const last = text.charAt(end - 1);
  if (currencySigns.has(last)) return signBefore(text, end, last);
  // "US$:12.99" in lists of prices.
  if (last === ':' && end === start && currencySigns.has(text.charAt(end - 2))) {
    return { ...signBefore(text, end - 1, text.charAt(end - 2)), end };
  }
  if (last === '.' || isLetter(last.charCodeAt(0))) return lettersBefore(text, end, start);
  return null;
}

/** The currency directly after a number that ends at `end`: " dollars", "-euro", "€", " USD", "US$". `named`: one stands before it too. */
export function currencyAfter(text: string, end: number, named = false): WrittenCurrency | null {
  const start = skipSpaces(text, end);
  if (start > end + 1) return null;
  const sign = currencySigns.get(text.charAt(start));
  if (sign !== undefined) {
    // "10 $20 bills": the sign belongs to the number after it, unless it is tied to the one before ("1250€ 600").
    const next = skipSpaces(text, start + 1);
    if (isDigit(text.charCodeAt(next)) && (start > end || next === start + 1)) return null;
    return bySign(text.charAt(start), start, start + 1);
  }
  return coinAfter(text, end, start) ?? wordAfter(text, end, start, named);
}

/** "99¢", and "50p" tied to at most two digits: "1080p" is a picture. */
function coinAfter(text: string, end: number, start: number): WrittenCurrency | null {
  const sign = text.charAt(start);
  if (sign === '¢') return { ...written(start, start + 1, null, 'dollar'), worth: 0.01 };
  if (sign !== 'p' || start > end || isLetter(text.charCodeAt(start + 1))) return null;
  if (isDigit(text.charCodeAt(end - 3))) return null;
  if (/^ ?\. ?m\b/.test(text.slice(start + 1, start + 5))) return null; // "at 4.25p.m."
  return { ...written(start, start + 1, 'GBP', null), worth: 0.01 };
}

function wordAfter(
  text: string,
  end: number,
  start: number,
  named: boolean,
): WrittenCurrency | null {
  const from = isHyphen(text.charCodeAt(end)) ? end + 1 : start;
  if (!isLetter(text.charCodeAt(from))) return null;
  const hit = phraseAt(text, from, currencyWords) ?? (named ? null : qualifiedName(text, from));
  if (hit !== null && !isOtherThanMoney(text, hit.end)) {
    return {
      ...hit.meaning,
      start: from,
      end: hit.end,
      doubtful: everydayWords.has(hit.meaning.shared ?? ''),
      likely: false,
    };
  }
  const wordStop = wordEnd(text, from);
  if (wordStop - from > 4) return null;
  const word = text.slice(from, wordStop);
  if (text.charAt(wordStop) === '$' && dollarLetters.has(word)) {
    return written(from, wordStop + 1, dollarLetters.get(word) ?? null, null);
  }
  // "3 USD50 cards": the code belongs to the number that is tied to it.
  return isDigit(text.charCodeAt(wordStop)) ? null : byCode(word, from, wordStop);
}

/** "won" is a verb, "marks" are given in schools: money only beside a big number. */
const everydayWords: ReadonlySet<string> = new Set(['won', 'mark']);

/** "Soviet rubles", "taxpayer dollars", "malaysia ringgit": one more word before a plural name that is never anything else. */
function qualifiedName(text: string, from: number): PhraseHit<CurrencyWord> | null {
  const wordStop = wordEnd(text, from);
  if (wordStop < from + 3 || text.charAt(wordStop) !== ' ') return null;
  const hit = phraseAt(text, wordStop + 1, currencyWords);
  if (hit === null || hit.meaning.singular || hit.meaning.worth !== 1) return null;
  if (hit.meaning.shared === 'pound' || hit.meaning.shared === 'won') return null;
  return /^(?:and|or|to|in|of|per|for|the|from|million|billion|trillion|thousand)$/i.test(
    text.slice(from, wordStop),
  )
    ? null
    : hit;
}

const otherNames =
  /(?:[ -](?:zone|area|sign|bloc)|(?<=pound)[ -](?:feet|foot|force|cakes?)|(?<=penny)[ -](?:stocks?|shares?|whistles?|pinch\w*|farthings?|black|dreadfuls?|auctions?))\b/iy;

/** "19 euro zone members", "400 pound-feet" */
function isOtherThanMoney(text: string, end: number): boolean {
  otherNames.lastIndex = end;
  return otherNames.test(text);
}

function signBefore(text: string, end: number, sign: string): WrittenCurrency {
  const start = end - 1;
  if (sharedSigns.get(sign) === 'dollar') {
    const country = dollarCountryBefore(text, start);
    if (country !== null) return written(country.start, end, country.currency, null);
  }
  const from = wordStart(text, start);
  const currency = signLetters.get(text.slice(from, end));
  return currency === undefined ? bySign(sign, start, end) : written(from, end, currency, null);
}

function bySign(sign: string, start: number, end: number): WrittenCurrency {
  return written(start, end, currencySigns.get(sign) ?? null, sharedSigns.get(sign) ?? null);
}

/** "US" in "US$5", "U.S. $5", "hk $ 5" (wire copy in small letters, signs set apart). */
function dollarCountryBefore(
  text: string,
  at: number,
): { readonly start: number; readonly currency: string } | null {
  const end = skipSpacesBefore(text, at);
  const dotted = /u\. ?s\.?$/i.exec(text.slice(Math.max(0, end - 5), end));
  const start = dotted === null ? wordStart(text, end) : end - dotted[0].length;
  const word = dotted === null ? text.slice(start, end) : 'US';
  const apart = end < at;
  if (word === '' || !opensWord(text, start)) return null;
  // "A $900 billion deal", "Series C $50 million" and "the US $5 million loan" only look like A$, C$ and US$.
  if (apart && (isCapital(word.charCodeAt(0)) ? word.length < 2 : word === 'a' || word === 's')) {
    return null;
  }
  if (apart && word === 'US' && isLowerThe(text, start)) return null;
  const upper = word.toUpperCase();
  const currency = dollarLetters.get(word) ?? dollarLetters.get(upper);
  if (currency !== undefined) return { start, currency };
  // "could top $2 billion" is no code, but "mxn$ 15" is.
  const isCode = codes.has(upper) && !(apart && wordLikeCodes.has(upper));
  return isCode ? { start, currency: upper } : null;
}

function isLowerThe(text: string, start: number): boolean {
  return /\bthe $/i.test(text.slice(Math.max(0, start - 5), start));
}

function lettersBefore(text: string, end: number, start: number): WrittenCurrency | null {
  const stop = text.charAt(end - 1) === '.' ? end - 1 : end;
  const from = wordStart(text, stop);
  const word = text.slice(from, stop);
  if (text.charAt(from - 1) === '$' && end === start && stop === end) {
    const currency = dollarLetters.get(word); // "$A5", "$US10"
    return currency === undefined ? null : written(from - 1, end, currency, null);
  }
  if (!opensWord(text, from)) return null;
  if (stop < end && !currencyShortForms.has(word)) return null;
  if (stop - from > 4) return nameBefore(text, from, end);
  const letter = end === start ? currencyLetters.get(word) : undefined;
  if (letter !== undefined) return { ...written(from, end, letter, null), doubtful: true };
  return byCode(word, from, end) ?? nameBefore(text, from, end);
}

/** "Euro 20", "rupees 5 lakh": a name before its number counts beside a big one, a whole name ("Malaysian ringgits 42") beside any. */
function nameBefore(text: string, from: number, end: number): WrittenCurrency | null {
  const hit = phraseBefore(text, end, currencyWords);
  if (hit === null || (hit.meaning.worth !== 1 && hit.meaning.shared !== null)) return null;
  if (everydayWords.has(hit.meaning.shared ?? '')) return null; // "won 55.2% of the vote"
  const start = countryBefore(text, hit) ?? hit.start;
  return { ...hit.meaning, start, end, doubtful: start === from, likely: false };
}

/** "Malaysia ringgits": the country's own name where the whole name of the currency has its adjective. */
function countryBefore(text: string, hit: PhraseHit<CurrencyWord>): number | null {
  const start = wordStart(text, hit.start - 1);
  const noun = singular(text.slice(hit.start, hit.end).toLowerCase());
  const whole = `${text.slice(start, hit.start - 1).toLowerCase()}n ${noun}`;
  return currencyWords.meanings.has(whole) ? start : null;
}

/** An ISO code or short form; codes in small letters ("usd", "Eur") where they are no words, and with the million in them ("MEUR 120"). */
function byCode(word: string, start: number, end: number): WrittenCurrency | null {
  if (word.length > 4) return null;
  const short = currencyShortForms.get(word);
  if (short !== undefined) {
    return written(
      start,
      end,
      short,
      short !== null ? null : /^kr/i.test(word) ? 'krone' : 'shilling',
    );
  }
  const upper = word.toUpperCase();
  if (codes.has(upper) && (word === upper || !wordLikeCodes.has(upper))) {
    return {
      ...written(start, end, upper, null),
      doubtful: wordLikeCodes.has(upper),
      likely: !headlineWords.has(upper),
    };
  }
  if (word.length === 4 && word.startsWith('M') && codes.has(word.slice(1))) {
    return { ...written(start, end, word.slice(1), null), worth: 1e6 };
  }
  return null;
}

/** Whether nothing of the same word stands before: the "s" of "Amazon's" opens none. */
function opensWord(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return !(isLetter(before) || isDigit(before) || before === 39 || before === 0x2019);
}

function written(
  start: number,
  end: number,
  currency: string | null,
  shared: string | null,
): WrittenCurrency {
  return {
    start,
    end,
    currency,
    shared,
    worth: 1,
    singular: false,
    doubtful: false,
    likely: false,
  };
}
