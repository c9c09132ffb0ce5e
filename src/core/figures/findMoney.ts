import {
  isCapital,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  skipSpaces,
  wordEnd,
} from './characters.ts';
import { amountOf, minusBefore } from './amount.ts';
import type { Span } from '../text/span.ts';
import { currencySigns } from './currencySigns.ts';
import type { Numeral } from './numeral.ts';
import { plusAfter } from './plusAfter.ts';
import { currencyAfter, currencyBefore, type WrittenCurrency } from './readCurrency.ts';
import { readScale, readScaleLetter, type Scale } from './readScale.ts';
import type { SettledCurrency } from './settleCurrency.ts';
import { type Place, type Sighting, sighting } from './sighting.ts';
import { tailUnit } from './tailUnit.ts';
import { weighs } from './weighs.ts';

/** An amount of money with its currency beside it: "$4.2 billion", "USD10m", "5 million Swiss francs", "trillion-dollar". */
export function findMoney(place: Place): Sighting | null {
  const { text, numeral } = place;
  if (numeral === null) return null;
  const before = currencyLeft(place, numeral);
  const body = scaledEnd(text, numeral, before !== null);
  const after = currencyAfter(
    text,
    numeral.modifier === 'indefinite' ? ofEnd(text, body.end) : body.end,
    before !== null,
  );
  if (!isMoney(text, numeral, before, after)) return null;
  const money = before ?? after;
  if (money === null) return null;
  const named = before === null || repeats(before, after) ? after : null;
  const late = named === null ? null : scaleAfterCode(text, numeral, named);
  const trailing = named === null || late === null ? named : { ...named, end: late.end };
  const start = moneyStart(text, numeral, before, trailing);
  const sign = minusBefore(text, start);
  const negative = sign < start || signedStart(text, numeral.start) < numeral.start;
  const settled = settle(place, trailing ?? money, money);
  const plus = compoundPlus(text, trailing?.end ?? body.end);
  const end = plus?.end ?? trailing?.end ?? body.end;
  return sighting('money', plusBefore(text, sign), end, {
    amount: amountOf(
      numeral,
      body.factor *
        (late?.factor ?? 1) *
        money.worth *
        pointFactor(text, numeral, settled.currency),
      negative,
    ),
    modifier: plus === null ? null : 'more_than',
    modifierSpan: plus,
    currency: settled.currency,
    currencyBasis: settled.basis,
    unit: tailUnit(text, end),
    named: before === null ? 'after' : trailing === null ? 'before' : 'both',
  });
}

/** "75 USD million", "1.2 € billion", as tables and annual reports set it. */
function scaleAfterCode(text: string, numeral: Numeral, after: WrittenCurrency): Scale | null {
  const code = text.charCodeAt(after.end - 1);
  if (numeral.scale !== 1 || numeral.spelled || (isLetter(code) && !isCapital(code))) return null;
  const scale = readScale(text, after.end);
  return scale !== null && scale.factor >= 1e6 ? scale : null;
}

const withoutCoins: ReadonlySet<string> = new Set([
  'IDR',
  'VND',
  'KRW',
  'JPY',
  'CLP',
  'PYG',
  'COP',
]);

/** "Rp 10.000" is ten thousand: where a currency has no coins below one, a point before three digits parts thousands. */
function pointFactor(text: string, numeral: Numeral, currency: string | null): number {
  if (numeral.scale !== 1 || numeral.whole || !withoutCoins.has(currency ?? '')) return 1;
  return /^\d{1,3}\.\d{3}$/.test(text.slice(numeral.start, numeral.end)) ? 1000 : 1;
}

/** The currency that the text writes, the second naming before the first ("$5 AUD"), or what the article makes of a shared name. */
function settle(place: Place, last: WrittenCurrency, first: WrittenCurrency): SettledCurrency {
  const currency = last.currency ?? first.currency;
  if (currency !== null || first.shared === null) return { currency, basis: 'written' };
  return place.settle(first.shared);
}

/** "$5bn-plus" is one word; the "+" of "$5bn+" stands outside like every sign of a bound. */
function compoundPlus(text: string, end: number): Span | null {
  return isHyphen(text.charCodeAt(end)) ? plusAfter(text, end) : null;
}

/** What stands before the number, unless the figure before has it already ("3 GBP 1 pence"). */
function currencyLeft(place: Place, numeral: Numeral): WrittenCurrency | null {
  const before = currencyBefore(place.text, signedStart(place.text, numeral.start));
  return before === null || before.start < place.from ? null : before;
}

const ofCurrency = /[ \u00a0]of(?=[ \u00a0])/y;

/** "millions of dollars": indefinite numbers reach their currency through "of". */
function ofEnd(text: string, end: number): number {
  ofCurrency.lastIndex = end;
  return ofCurrency.test(text) ? ofCurrency.lastIndex : end;
}

/** "$-50.8bn": the sign stands between currency and number. In "10€-20€" it spans. */
function signedStart(text: string, start: number): number {
  const sign = text.charAt(start - 1);
  if (sign !== '-' && sign !== '\u2212') return start;
  const isSigned =
    currencySigns.has(text.charAt(start - 2)) && !isDigit(text.charCodeAt(start - 3));
  return isSigned ? start - 1 : start;
}

/** The end of the number with its scale letter ("$5m", "5bn euros"), which alone makes no money. */
function scaledEnd(
  text: string,
  numeral: Numeral,
  hasCurrency: boolean,
): { readonly end: number; readonly factor: number } {
  const plain = { end: numeral.end, factor: 1 };
  if (numeral.scale !== 1 || numeral.spelled) return plain;
  const letter = readScaleLetter(text, numeral.end);
  if (letter === null) return plain;
  return hasCurrency || currencyAfter(text, letter.end) !== null ? letter : plain;
}

function isMoney(
  text: string,
  numeral: Numeral,
  before: WrittenCurrency | null,
  after: WrittenCurrency | null,
): boolean {
  const money = before ?? after;
  if (money === null || (numeral.glued && before === null && !numeral.spelled)) return false;
  const big = numeral.scale > 1 || numeral.grouped || !Number.isInteger(numeral.value ?? 0);
  if (
    money.doubtful &&
    !big &&
    !letterScaled(text, numeral.end) &&
    !isAmountAlone(text, numeral, money)
  ) {
    return false;
  }
  if (before !== null && isNumberOfName(text, before, numeral)) return false;
  if (before === null && isCoinOrTitle(text, numeral, money)) return false;
  if (before !== null && endsInWord(text, before, numeral)) return false;
  if (before === null && isSingularThing(text, numeral, money)) return false;
  if (before === null && money.shared === 'won' && isVerbWon(text, money.end)) return false;
  return !(before === null && money.shared === 'pound' && weighs(text, numeral, money));
}

/** "cost 42 SAR." and "malaysian ringgits 42": nothing follows that the number could count or the code could name. */
function isAmountAlone(text: string, numeral: Numeral, money: WrittenCurrency): boolean {
  if (!money.likely || money.start < numeral.start) return false;
  return !isLetter(text.charCodeAt(skipSpaces(text, money.end)));
}

function letterScaled(text: string, end: number): boolean {
  return readScaleLetter(text, end) !== null;
}

/** "working group P1600.1", "user N4T": a single letter means money only before thousands, a magnitude or a price in cents. */
function isNumberOfName(text: string, before: WrittenCurrency, numeral: Numeral): boolean {
  if (before.end - before.start > 1 || !isCapital(text.charCodeAt(before.start))) return false;
  if (numeral.grouped || numeral.scale > 1) return false;
  return !/^\d+(?:\.\d\d(?![\d.])|(?:\.\d+)? ?(?:[kmb]|[mb]n)\b)/.test(
    text.slice(numeral.start, numeral.end + 4),
  );
}

/** "a Barber half dollar" is a coin, "the drama Million Dollar Baby" a title: capitals behind and before words without. */
function isCoinOrTitle(text: string, numeral: Numeral, money: WrittenCurrency): boolean {
  if (isHyphen(text.charCodeAt(money.start - 1)) || !money.singular) return false;
  if (numeral.spelled && numeral.value === 1 / 2) {
    return text.slice(numeral.head, numeral.end).toLowerCase() === 'half';
  }
  return (
    numeral.bareScale &&
    isCapital(text.charCodeAt(numeral.start)) &&
    isCapital(text.charCodeAt(money.end + 1)) &&
    /[a-z] $/.test(text.slice(Math.max(0, numeral.start - 2), numeral.start))
  );
}

/** "rs9CfyM8" is an address, no price: after a code in letters the number ends the word, but for its scale. */
function endsInWord(text: string, before: WrittenCurrency, numeral: Numeral): boolean {
  if (!isLetter(text.charCodeAt(before.end - 1)) || before.end < numeral.start) return false;
  return isLetter(text.charCodeAt(readScaleLetter(text, numeral.end)?.end ?? numeral.end));
}

const things = /^(?:crown|buck|mark|austral|punt|sterling)$/i;

/** "the 2006 crown", "925 sterling": names that are things in the singular, unless they make a compound ("a 500-crown note"). */
function isSingularThing(text: string, numeral: Numeral, money: WrittenCurrency): boolean {
  if (numeral.value === 1 || isHyphen(text.charCodeAt(money.start - 1))) return false;
  return things.test(text.slice(money.start, money.end));
}

/** "the 2.5 million won the right to stay" */
function isVerbWon(text: string, end: number): boolean {
  if (!isSpace(text.charCodeAt(end))) return false;
  const word = text.slice(end + 1, wordEnd(text, end + 1)).toLowerCase();
  return /^(?:the|a|an|their|his|her|its|by|gold|silver|bronze)$/.test(word);
}

/** "$5 USD", "£5 sterling": a second naming of the same currency is part of the amount; "$20 EUR" is two. */
function repeats(before: WrittenCurrency, after: WrittenCurrency | null): boolean {
  if (after === null) return false;
  if (before.currency !== null) return after.currency === before.currency;
  return after.shared === before.shared || (after.currency?.endsWith('D') ?? false);
}

/** In "a trillion-dollar deal" and "a billion dollar deal" the article is the deal's. */
function moneyStart(
  text: string,
  numeral: Numeral,
  before: WrittenCurrency | null,
  after: WrittenCurrency | null,
): number {
  if (before !== null) return before.start;
  const compound = after !== null && (after.singular || isHyphen(text.charCodeAt(numeral.end)));
  return compound ? numeral.head : numeral.start;
}

/** "+$2,340" */
function plusBefore(text: string, start: number): number {
  const before = text.charCodeAt(start - 2);
  const free = Number.isNaN(before) || isSpace(before) || before === 40;
  return text.charAt(start - 1) === '+' && free && !isDigit(before) ? start - 1 : start;
}
