const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['inches', 'inch'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['loaves', 'loaf'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['shelves', 'shelf'],
  ['thieves', 'thief'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['houses', 'house'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['campuses', 'campus'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['series', 'series'],
  ['species', 'species'],
]);

/** The singular of an English plural noun, as well as spelling tells ("companies" -> "company", "GPUs" -> "GPU"); other words come back as they are. */
export function singular(word: string): string {
  const known = irregular.get(word.toLowerCase());
  if (known !== undefined) return known;
  const man = /^(.*(?:wo)?m)en$/.exec(word);
  if (man !== null && word.length > 5) return `${man[1] ?? ''}an`;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[A-Z]s$/.test(word)) return word.slice(0, -1); // "GPUs"
  return /[^s]s$/i.test(word) && !/(?:us|is)$/.test(word) ? word.slice(0, -1) : word;
}
