/**
 * What a program that wants sums of money from news text would write first, as a yardstick of this machine: a currency
 * sign or code, digits with separators and a magnitude, or digits, a magnitude and a currency word.
 */
const wideExpression =
  /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|JPY|INR|CHF|AUD|CAD|CNY))\s?\d[\d,.]*(?:\s?(?:thousand|million|billion|trillion|[kKmMbBtT]n?\b))?|\b\d[\d,.]*(?:\s(?:thousand|million|billion|trillion))?\s(?:dollars?|euros?|pounds?|yen|rupees?|francs?|cents?|pence)\b/g;

/** How many matches there are; every one is looked at. */
export function countWide(text: string): number {
  let count = 0;
  for (const match of text.matchAll(wideExpression)) count += match[0].length > 0 ? 1 : 0;
  return count;
}
