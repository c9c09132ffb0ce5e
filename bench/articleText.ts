import { readdirSync, readFileSync } from 'node:fs';

const folders = ['../samples/', 'articles/'].map((path) => new URL(path, import.meta.url));

/**
 * News text of at least `length` UTF-16 code units: the sample articles and some with as few figures as everyday news (one
 * in some 400 characters), over and over, with other digits and names each time, so that nothing profits from having seen
 * the same words before. The same length gives the same text.
 */
export function articleText(length: number): string {
  const articles = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(new URL(name, folder), 'utf8')),
  );
  const random = randomNumbers(7);
  let text = '';
  for (let round = 0; text.length < length; round++) {
    text += `${vary(articles[round % articles.length] ?? '', random)}\n`;
  }
  return text;
}

/** Changes digits after the first of a number, and one vowel of long capitalised words. */
function vary(text: string, random: () => number): string {
  return text
    .replace(/(?<=\d)\d/g, () => String(random() % 10))
    .replace(/\b([A-Z][a-z]{3,})([aeiou])/g, (_, head: string) => head + 'aeiou'[random() % 5]);
}

/** Whole numbers by a linear congruential generator (the constants of Numerical Recipes). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
