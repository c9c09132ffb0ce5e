import { phraseTable } from './phrases.ts';

/** What a scale word multiplies by. Long-scale billions are history in English news. */
export const scaleWords = phraseTable<number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['mn', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** A single letter after the digits: a scale only beside a currency or before something counted ("$5m", "10k users"), else a metre or a ton. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['MM', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['Bn', 1e9],
  ['t', 1e12],
  ['T', 1e12],
]);

/** Indefinite amounts: the named magnitude and the next one up that English names by itself. */
export const indefiniteScales: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['tens', [1e1, 1e2]],
  ['dozens', [12, 1e2]],
  ['scores', [20, 1e2]],
  ['hundreds', [1e2, 1e3]],
  ['thousands', [1e3, 1e6]],
  ['millions', [1e6, 1e9]],
  ['billions', [1e9, 1e12]],
  ['trillions', [1e12, 1e15]],
  ['lakhs', [1e5, 1e7]],
  ['crores', [1e7, 1e9]],
]);
