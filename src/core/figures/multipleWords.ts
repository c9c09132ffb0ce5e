import { smallNumbers } from './numberWords.ts';

/** Words that multiply by themselves, and by how much. "order" and "orders" are looked at for "of magnitude". */
export const multipleWords: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['treble', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['order', 10],
  ['orders', 10],
  ['hundredfold', 100],
  ['thousandfold', 1000],
  ...[...smallNumbers].map(([word, value]): [string, number] => [`${word}fold`, value]),
]);
