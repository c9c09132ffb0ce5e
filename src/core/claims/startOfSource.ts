import type { Word } from '../text/findWords.ts';
import type { Attribution } from './claim.ts';
import type { Source, Sourced } from './nearestSource.ts';
import { anonymousSources, bodies, determiners, prepositions, wordSet } from './wordLists.ts';

/** Words. No title before a name and no description of a source is longer. */
const longest = 12;

/**
 * Where the words begin that name a source whose last part begins at word `from`: "Superior Court Justice | Ann Lee",
 * "a spokeswoman for | Orrin", "a source in the mayor's | office". Not over a comma, a verb or a day.
 */
export function startOfSource(sourced: Sourced, from: number): number {
  const { text, start, words } = sourced;
  if (speakers.has(words[from]?.low ?? '')) return from;
  const bracket = text[(words[from]?.start ?? start) - start - 1] === '(';
  if (bracket && from > 0) return startOfSource(sourced, from - 1); // "the Orrin Pier Authority (OPA)"
  let first = from;
  for (let at = from - 1; at >= 0 && at > from - longest; at--) {
    if (!goesWith(sourced, at)) break;
    const low = words[at]?.low ?? '';
    if (prepositions.has(low) && !describes(words, at - 1)) break;
    first = at;
  }
  while (first < from && loose.has(words[first]?.low ?? '')) first++;
  return first;
}

const speakers = wordSet('he she they it');
const loose = wordSet('and but or so then also yet still now');

/** Whether a word stands in one phrase with the next: nothing but a space between, and no verb, day or new clause. */
function goesWith({ text, start, words, verbs, mentions }: Sourced, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || stops.has(word.low) || word.low.endsWith('ly')) return false;
  const gap = text.slice(word.end - start, next.start - start);
  if (/[^ \u00A0’'s.]/.test(gap) || (gap.includes('.') && !/^\p{Lu}\p{L}{0,4}$/u.test(word.text))) {
    return false;
  }
  const named = mentions.some((name) => name.start <= word.start && word.end <= name.end);
  return named || !verbs.some((verb) => verb.word === at && verb.time !== 'loose');
}

const stops = wordSet(
  `that which who whom whose what when where while as if because although though since whether how why and but or so yet than
  monday tuesday wednesday thursday friday saturday sunday yesterday today tonight however meanwhile
  january february march april june july august september october november december`,
);

/** "a source in", "members of", "a study by": a word that may speak before its preposition. */
function describes(words: readonly Word[], at: number): boolean {
  const low = words[at]?.low ?? '';
  return heads.has(low) || anonymousSources.has(low) || bodies.has(low);
}

const heads = wordSet(
  `source member members person group groups spokesman spokeswoman spokesperson lawyer analyst expert professor head partner
  fellow economist strategist researcher study survey poll report data figures filing analysis statement note letter`,
);

/** Nobody is named by "a source in the mayor's office", "two members of the council", "one person close to Orrin". */
export function typeOfHead(
  words: readonly Word[],
  from: number,
  source: Source,
): Attribution['type'] {
  if (source.isPerson) return source.type;
  for (let at = from; at < source.from; at++) {
    const low = words[at]?.low ?? '';
    if (hidden.has(low)) return 'anonymous';
    if (prepositions.has(low) && !determiners.has(low)) break;
  }
  return source.type;
}

const hidden = wordSet('source sources person people insider insiders someone somebody');
