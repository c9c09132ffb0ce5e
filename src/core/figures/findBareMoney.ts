import { amountOf } from './amount.ts';
import { type Place, type Sighting, sighting } from './sighting.ts';

const moneyWords =
  /\b(?:gain\w*|cost\w*|spen[dt]\w*|invest\w*|los[est]\w*|pour\w*|rais(?:e|ed|ing|es)|sav(?:e|ed|es|ing|ings)|mak(?:e|es|ing)|made|worth|ow(?:e|ed|es|ing)|borrow\w*|earn\w*|pa(?:y|id|ys|ying|yments?)|burn\w*|fee|fees|price\w*|valu\w+|revenues?|profits?|debts?|fund\w*|bet\w*|plough\w*|plow\w*|budget\w*|bill|bills|loans?|fin(?:e|ed|es)|wipe[ds]?|deal|sales|market|money|cash|capital|buy|bought|assets|fortune)\b/i;
const moneyAfter =
  /[ \u00a0](?:in|of|on|from|for|into|worth of)[ \u00a0](?:[a-z-]+[ \u00a0]){0,3}?(?:revenues?|profits?|debts?|investments?|funding|savings?|sales|cash|money|losses|spending|costs?|fees|taxe?s|damages?|loans?|aid|grants?|subsidies|capital|contracts?|deals?|bonds|assets|earnings|orders|success|sale|bailouts?|fines?|compensation|payouts?|dividends?|infrastructure|market value)\b/iy;

/** "the firm may lose billions", "a cost that went from millions to billions": indefinite amounts that only their sentence makes money; whose money it does not say. */
export function findBareMoney({ text, numeral }: Place): Sighting | null {
  if (numeral === null || numeral.modifier !== 'indefinite' || numeral.bareScale) return null;
  if ((numeral.low ?? 0) < 1e6 || numeral.glued) return null;
  moneyAfter.lastIndex = numeral.end;
  const counts = text.slice(numeral.end, numeral.end + 4).toLowerCase() === ' of ';
  if (!moneyAfter.test(text) && (counts || !moneyWords.test(sentenceBefore(text, numeral.start)))) {
    return null;
  }
  return sighting('money', numeral.start, numeral.end, {
    amount: amountOf(numeral, 1, false),
    currencyBasis: 'context',
  });
}

/** The words of the same sentence before `at`, at most 120 code units. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 120), at);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
}
