import type { Mention } from '../entities/entity.ts';
import type { Word } from '../text/findWords.ts';
import { firstEndingAfter } from '../text/firstEndingAfter.ts';
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
  /** Whether a turn like "according to" or "reportedly" stands in it. */
  readonly reports: boolean;
}

/** Who speaks: the words it is named by, first and last. */
export interface Source {
  readonly from: number;
  readonly to: number;
  readonly type: Attribution['type'];
  readonly isPerson: boolean;
}

/**
 * Who stands next to a verb of saying, up to `reach` words away: a person before a body, a body before a document; null
 * where a mere "it" or "which" speaks.
 */
export function nearestSource(
  sourced: Sourced,
  verb: number,
  step: 1 | -1,
  reach = 14,
): Source | null {
  const { words } = sourced;
  let nearest: Source | null = null;
  let distance = 0;
  for (let seen = 0, at = verb + step; seen < reach; seen++, at += step) {
    const word = words[at];
    if (!word) break;
    if (seen <= 1 && step === -1 && !nearest && silent.has(word.low)) return null;
    const source = sourceAt(sourced, word, at, seen);
    if (source?.isPerson && (!nearest || seen - distance <= furthestTitle || step === -1)) {
      return source;
    }
    if (source && !nearest) {
      nearest = source;
      distance = seen;
      if (distance <= 1 && step === -1 && source.type === 'anonymous') break;
    }
  }
  return nearest;
}

const silent = wordSet('it i we which that who what');
/** Words between "said" and the name in "said lead researcher and co-author Ann Lee". */
const furthestTitle = 6;

/** "the study", "data from the ministry": a source that shows rather than says. */
const documents = wordSet(
  'data study studies survey surveys poll polls report research analysis figures filing filings documents records audit census index statistics paper results',
);
const speakers = wordSet('he she they');

function sourceAt(sourced: Sourced, word: Word, at: number, seen: number): Source | null {
  const mention = sourced.mentions[firstEndingAfter(sourced.mentions, word.start)];
  if (mention && mention.start < word.end && speaks(mention)) {
    const isPerson = mention.kind === 'PERSON';
    return { ...wordsOf(sourced.words, mention), type: 'named', isPerson };
  }
  const type = typeOfWord(word.low, seen, sourced.mentions.length > 0);
  return type ? { from: at, to: at, type, isPerson: false } : null;
}

function speaks({ kind }: Mention): boolean {
  return kind !== 'PLACE' && kind !== 'LAW' && kind !== 'EVENT';
}

function typeOfWord(low: string, seen: number, withNames: boolean): Attribution['type'] | null {
  if (anonymousSources.has(low)) return 'anonymous';
  if (bodies.has(low) || (seen <= 1 && speakers.has(low))) return 'named';
  return documents.has(low) ? (withNames ? 'named' : 'unspecified') : null;
}

function wordsOf(words: readonly Word[], mention: Mention): { from: number; to: number } {
  return {
    from: firstEndingAfter(words, mention.start),
    to: firstEndingAfter(words, mention.end - 1),
  };
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
