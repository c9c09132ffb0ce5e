import type { Mention } from '../entities/entity.ts';
import type { Word } from '../text/findWords.ts';
import type { Attribution } from './claim.ts';
import type { VerbInPlace } from './findVerbs.ts';
import { anonymousSources, bodies, wordSet } from './wordLists.ts';

/** What the search for a source looks at. */
export interface Sourced {
  /** The sentence as written, and where it begins: words and mentions have the article's offsets. */
  readonly text: string;
  readonly start: number;
  readonly words: readonly Word[];
  readonly verbs: readonly VerbInPlace[];
  readonly mentions: readonly Mention[];
}

/** Who speaks: the words it is named by, first and last. */
export interface Source {
  readonly from: number;
  readonly to: number;
  readonly type: Attribution['type'];
}

/** The name, body, document or role nearest to a verb of saying, up to `reach` words away; null where a mere "it" or "I" stands. */
export function nearestSource(
  sourced: Sourced,
  verb: number,
  step: 1 | -1,
  reach = 14,
): Source | null {
  const { words } = sourced;
  for (let seen = 0, at = verb + step; seen < reach; seen++, at += step) {
    const word = words[at];
    if (!word) return null;
    const source = sourceAt(sourced, word, at, seen);
    if (source) return source;
    if (seen <= 1 && /^(?:it|i|we|which|that)$/.test(word.low) && step === -1) return null;
  }
  return null;
}

/** "the study", "data from the ministry": a source that shows rather than says. */
const documents = wordSet(
  'data study studies survey surveys poll polls report research analysis figures filing filings documents records audit census index statistics paper results',
);
const speakers = wordSet('he she they');

function sourceAt(sourced: Sourced, word: Word, at: number, seen: number): Source | null {
  const mention = sourced.mentions.find((name) => name.start < word.end && word.start < name.end);
  if (mention && mention.kind !== 'PLACE' && mention.kind !== 'LAW' && mention.kind !== 'EVENT') {
    return { ...wordsOf(sourced.words, mention), type: 'named' };
  }
  const type = typeOfWord(word.low, seen, sourced.mentions.length > 0);
  return type ? { from: at, to: at, type } : null;
}

function typeOfWord(low: string, seen: number, withNames: boolean): Attribution['type'] | null {
  if (anonymousSources.has(low)) return 'anonymous';
  if (bodies.has(low) || (seen <= 1 && speakers.has(low))) return 'named';
  return documents.has(low) ? (withNames ? 'named' : 'unspecified') : null;
}

function wordsOf(words: readonly Word[], mention: Mention): { from: number; to: number } {
  const from = words.findIndex((word) => word.end > mention.start);
  let to = from;
  while (to + 1 < words.length && (words[to + 1]?.start ?? Infinity) < mention.end) to++;
  return { from, to };
}

/** The type of the source that stands between two offsets of the article. */
export function typeOfSource(
  { words, mentions }: Sourced,
  from: number,
  to: number,
): Attribution['type'] {
  if (mentions.some((mention) => mention.start < to && from < mention.end)) return 'named';
  const inside = words.filter((word) => word.start >= from && word.end <= to);
  if (inside.some((word) => anonymousSources.has(word.low))) return 'anonymous';
  return inside.some((word) => bodies.has(word.low) || documents.has(word.low))
    ? 'named'
    : 'unspecified';
}
