import type { Word } from './word.ts';

/** So many in a row are no accident: two models may be compared by version, a whole team is rated. */
const least = 4;

/**
 * Whether the number at an index rates a player: it stands in a row of short names with a small number each, parted by
 * punctuation ("Serrano 7; Okpara 6, Lindh 7, Varga-Roth 8").
 */
export function isRated(words: readonly Word[], at: number): boolean {
  if (!isRating(words, at)) return false;
  let row = 1;
  for (let i = startOf(words, at) - 1; row < least && isRating(words, i); row++) {
    i = startOf(words, i) - 1;
  }
  for (let i = endOfNext(words, at); row < least && isRating(words, i); row++) {
    i = endOfNext(words, i);
  }
  return row >= least;
}

function isRating(words: readonly Word[], at: number): boolean {
  const number = words[at];
  if (number?.joint !== 'space' || !/^(?:10|\d)(?:\.\d)?$/.test(number.text)) return false;
  const name = words[startOf(words, at)];
  return name?.shape === 'capital' && words[at - 1]?.shape === 'capital';
}

/** The first word of the name before a number: of one word, or of two with a hyphen. */
function startOf(words: readonly Word[], at: number): number {
  return words[at - 1]?.joint === 'hyphen' ? at - 2 : at - 1;
}

function endOfNext(words: readonly Word[], at: number): number {
  return words[at + 2]?.joint === 'hyphen' ? at + 3 : at + 2;
}
