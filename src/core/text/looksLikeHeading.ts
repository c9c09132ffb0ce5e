/**
 * Whether a line without any sign of its own reads like a heading: short, no full stop at its end, or one short question.
 * The caller sees to it that something stands below.
 */
export function looksLikeHeading(words: string): boolean {
  if (words.length > longestHeading || /[.!,;:…"”]$/.test(words)) return false;
  if (/^[\p{Ll}\d"“'‘(]/u.test(words) && !/^\d+\S*\s+\p{Lu}/u.test(words)) {
    return startsLowBrand(words);
  }
  const list = words.split(/\s+/);
  if (/\p{Ll}{4}[.!?…] +\p{Lu}/u.test(words) && !words.endsWith('?')) return false;
  if (words.endsWith('?')) return list.length <= 18 && !/[.!?]\s+\p{Lu}/u.test(words.slice(0, -1));
  return list.length <= (isTitleCase(list) ? mostTitleWords : mostSentenceWords);
}

/** Code units. Longer lines are paragraphs that lost their full stop. */
const longestHeading = 140;
/** "The Fallout From a Year of Missed Forecasts and Broken Promises" against "Why the grid is late". */
const mostTitleWords = 18;
const mostSentenceWords = 15;

/** "eBay Sellers Push Back", "“Nobody Told Us” and other lines": headings may begin low, in a quotation or with a number. */
function startsLowBrand(words: string): boolean {
  const list = words.split(/\s+/);
  return (
    list.length <= mostTitleWords &&
    (isTitleCase(list) || /^["“'‘\d]/.test(words)) &&
    list.length > 1
  );
}

/** Two thirds of the longer words begin with a capital. */
function isTitleCase(list: readonly string[]): boolean {
  const long = list.filter((word) => word.length > 3 && /\p{L}/u.test(word));
  const capitals = long.filter((word) => /^[^\p{L}]*\p{Lu}|\p{L}\p{Lu}/u.test(word)).length;
  return long.length > 0 && capitals * 3 >= long.length * 2;
}
