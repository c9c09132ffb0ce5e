import type { EntityKind } from './entity.ts';
import { isCommonWord } from './isCommonWord.ts';
import { givenNameList } from './lexicon/givenNames.ts';
import { organisationList } from './lexicon/organisations.ts';
import { eventList, facilityList, lawList, productList } from './lexicon/otherNames.ts';
import { peopleList } from './lexicon/people.ts';
import { placeList } from './lexicon/places.ts';
import { regionNameList, zoneCityList } from './lexicon/regionNames.ts';
import { nameKey, wordsKey } from './nameKey.ts';
import { isCustomaryCapital } from './notNames.ts';
import { once } from './once.ts';
import type { Word } from './word.ts';

/** A name that is known before the article is read. */
export interface KnownName {
  /** As written in the list, capitals included. */
  readonly written: string;
  /** The name its other names share. */
  readonly entity: string;
  readonly kind: EntityKind;
  /** One capitalised word, which may be an ordinary word or a given name as well. */
  readonly lone: boolean;
  /** Settled by the desk: no evidence overrules it. */
  readonly settled: boolean;
}

/** One common word or given name ("Target", "Florence"): a capital alone does not make it the known name. */
export function isWeak({ lone, written }: KnownName): boolean {
  return lone && (isCommonWord(written.toLowerCase()) || isGivenName(written));
}

const loneWord = /^\p{Lu}\p{Ll}+$/u;

/** Known names by key, and for each first word how many words the longest name that begins with it has. */
export interface Lexicon {
  readonly names: Map<string, KnownName>;
  readonly longest: Map<string, number>;
}

/** A known name found in the text: the words from the asked one to `last`, with its possessive if `owned`. */
export interface Match {
  readonly known: KnownName;
  readonly last: number;
  /** Whether the 's behind the last word belongs to the name ("Moody's"). */
  readonly owned: boolean;
}

/** The shipped lexicon, read on first use. */
export const sharedLexicon = once(readLexicon);

export function emptyLexicon(): Lexicon {
  return { names: new Map(), longest: new Map() };
}

/** Adds one writing of a name; the first to claim a key keeps it unless the new one is settled. */
export function addName(lexicon: Lexicon, known: KnownName): void {
  const key = nameKey(known.written);
  if (!lexicon.names.has(key) || known.settled) lexicon.names.set(key, known);
  const parts = key.split(/[ -]/);
  const first = parts[0]?.replace(/[',]s?$/, '') ?? key;
  lexicon.longest.set(first, Math.max(lexicon.longest.get(first) ?? 0, parts.length));
}

/** The longest known name that begins at word `first` and ends before word `end`. */
export function matchName(
  lexicon: Lexicon,
  words: readonly Word[],
  first: number,
  end: number,
): Match | null {
  const word = words[first];
  const longest = word ? (lexicon.longest.get(word.key) ?? 0) : 0;
  for (let last = Math.min(end, first + longest) - 1; last >= first; last--) {
    const key = wordsKey(words, first, last);
    const owned = (words[last]?.possessive ?? 0) === 2 ? lexicon.names.get(`${key}'s`) : undefined;
    if (owned && isWrittenSo(owned, words, first, last)) return { known: owned, last, owned: true };
    const known = lexicon.names.get(key);
    if (known && isWrittenSo(known, words, first, last)) return { known, last, owned: false };
  }
  return null;
}

/** Whether the capitals fit: "Nato" and "NVIDIA" may stand for "NATO" and "Nvidia", but "us" and "Who" for no name. */
function isWrittenSo(
  known: KnownName,
  words: readonly Word[],
  first: number,
  last: number,
): boolean {
  const word = words[first];
  if (!word) return false;
  if (first < last) return word.shape !== 'lower' || known.written[0] === word.text[0];
  if (nameKey(known.written) === known.written) return word.text === known.written;
  if (word.text === known.written) return true;
  if (word.shape === 'lower' || word.shape === 'number') return false;
  const allUpper = known.written === known.written.toUpperCase();
  if (!allUpper) return word.shape !== 'camel' || known.written.length > 3;
  if (known.written.includes('.')) {
    return word.text.replaceAll('.', '') === known.written.replaceAll('.', '');
  }
  if (word.shape === 'upper') return true;
  return known.written.length > 3 && !isCommonWord(word.lower);
}

const givenNames = once(() => new Set(givenNameList.split(/\s+/).filter(Boolean)));

/** Whether a word is in use as a given name ("Aisha", "Grace"). */
export function isGivenName(text: string): boolean {
  return givenNames().has(text);
}

function readLexicon(): Lexicon {
  const lexicon = emptyLexicon();
  addList(lexicon, placeList, 'PLACE');
  addList(lexicon, regionNameList, 'PLACE');
  addList(lexicon, organisationList, 'ORG');
  addList(lexicon, productList, 'PRODUCT');
  addList(lexicon, lawList, 'LAW');
  addList(lexicon, eventList, 'EVENT');
  addList(lexicon, facilityList, 'FACILITY');
  addList(lexicon, peopleList, 'PERSON');
  addList(lexicon, zoneCityList, 'PLACE', true);
  return lexicon;
}

/** Entries apart by `;` or line ends, other writings after `=`; a zone city that is a common word ("Center") is none. */
function addList(lexicon: Lexicon, list: string, kind: EntityKind, uncommonOnly = false): void {
  for (const entry of list.split(/[;\n]/)) {
    const [entity, ...aliases] = entry.trim().split('=');
    if (!entity || (uncommonOnly && isOrdinary(entity.toLowerCase()))) continue;
    for (const written of [entity, ...aliases]) {
      const lone = loneWord.test(written);
      addName(lexicon, { written, entity, kind, lone, settled: false });
    }
  }
}

function isOrdinary(lower: string): boolean {
  return isCommonWord(lower) || isCustomaryCapital(lower);
}
