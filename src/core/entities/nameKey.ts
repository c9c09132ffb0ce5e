import type { Word } from './word.ts';

/**
 * What two writings of one name have in common: "U.S." and "US", "St. Louis" and "St Louis", "NVIDIA" and "Nvidia".
 * Lower case, straight apostrophes, no points but those inside numbers.
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');
  return lower.includes('.') ? lower.replace(/\.(?!\d)/g, '') : lower;
}

/** The key of the words `first` to `last`, a possessive inside the name kept ("women's world cup"). */
export function wordsKey(words: readonly Word[], first: number, last: number): string {
  let key = '';
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (!word) break;
    if (i > first) key += joinSign(word, words[i - 1]);
    key += word.key;
    if (i < last && word.possessive > 0) key += word.possessive === 2 ? "'s" : "'";
  }
  return key;
}

/** A hyphen, a space, or for a comma inside a name ("Washington, D.C.") both. */
function joinSign(word: Word, before: Word | undefined): string {
  if (word.joint === 'hyphen') return '-';
  return word.joint === 'break' && before && word.start - before.end === 2 ? ', ' : ' ';
}
