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

/** Who is said to have said it: "Ann Lee admitted", "according to the ministry", "reportedly"; null where the writer says so. */
export function findAttribution(sourced: Sourced): Attribution | null {
  return byPhrase(sourced) ?? byVerb(sourced) ?? byNoun(sourced) ?? byAdverb(sourced);
}

const sourcePhrase =
  /\b(?:according to|in the words of|as told to|citing|cited by|quoting|per)\s+/i;

/** "according to two people with knowledge of the talks", "citing a filing": the source runs to the next comma. */
function byPhrase(sourced: Sourced): Attribution | null {
  const { text, start } = sourced;
  const match = sourcePhrase.exec(text);
  if (
    !match ||
    (/^per\b/i.test(match[0]) && !/^\p{Lu}|^the\b/u.test(text.slice(match.index + match[0].length)))
  )
    {return null;}
  const rest = /^[^,;:.!?()—–]{1,80}/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
  const from = start + match.index;
  const to = from + match[0].length + rest.length;
  return { text: (match[0] + rest).trim(), type: typeOfSource(sourced, from, to) };
}

function typeOfSource({ words, mentions }: Sourced, from: number, to: number): Attribution['type'] {
  if (mentions.some((mention) => mention.start < to && from < mention.end)) return 'named';
  const inside = words.filter((word) => word.start >= from && word.end <= to);
  if (inside.some((word) => anonymousSources.has(word.low))) return 'anonymous';
  return inside.some((word) => bodies.has(word.low)) ? 'named' : 'unspecified';
}

/** "the study", "data from the ministry": a source that shows rather than says. */
const showing = wordSet('show find suggest indicate reveal estimate conclude report demonstrate');
const evidence = wordSet(
  'data study survey poll report reports research analysis figures filing filings documents records results review audit census index statistics paper surveys studies polls trial',
);
/** A verb of saying that says nothing here: "expected to", "to name a few". */
const pronouns = wordSet('he she they it who we i');

function byVerb(sourced: Sourced): Attribution | null {
  for (const verb of sourced.verbs) {
    if (verb.sense !== 'speech') continue;
    const said = sayingAt(sourced, verb);
    if (said) return said;
  }
  return null;
}

function sayingAt(sourced: Sourced, verb: VerbInPlace): Attribution | null {
  const { words } = sourced;
  if (verb.time === 'loose') return hangingSaying(sourced, verb);
  if (verb.time === 'future' || verb.time === 'modal') return null;
  if (verb.passive) return passiveSaying(sourced, verb);
  const before = nearestSource(sourced, verb.word, -1);
  const after = isInverted(sourced, verb) ? nearestSource(sourced, verb.word, 1) : null;
  const source = after ?? before;
  if (!source) return null;
  const first = words[Math.min(source.from, verb.word)];
  const last = words[Math.max(source.to, verb.word)];
  if (!first || !last || (showing.has(verb.lemma) && source.type === 'abstract')) return null;
  if (source.type === 'abstract') return null;
  return { text: slice(sourced, first, last), type: source.type };
}

/** "…, arguing that the fee was unlawful": said by the sentence's subject. */
function hangingSaying(sourced: Sourced, verb: VerbInPlace): Attribution | null {
  const word = sourced.words[verb.word];
  if (
    !word ||
    !word.low.endsWith('ing') ||
    (/^(?:showing|finding|reporting|projecting|estimating|calling)$/.test(word.low) &&
      !/^(?:that|it|the|them|him|her)$/.test(sourced.words[verb.word + 1]?.low ?? ''))
  )
    {return null;}
  const source = nearestSource(sourced, verb.word, -1, 40);
  return source && source.type !== 'abstract' ? { text: word.text, type: source.type } : null;
}

/** "was said to be", "is estimated at", "it is understood that". */
function passiveSaying(sourced: Sourced, verb: VerbInPlace): Attribution | null {
  const { words } = sourced;
  const by = words[verb.word + 1]?.low === 'by' ? nearestSource(sourced, verb.word + 1, 1) : null;
  const first = words[verb.word - 1];
  const last = words[by ? by.to : verb.word];
  if (
    !first ||
    !last ||
    !/^(?:estimate|say|report|believe|think|allege|rumour|expect|project|forecast|describe|quote|cite)$/.test(
      verb.lemma,
    )
  )
    {return null;}
  return {
    text: slice(sourced, first, last),
    type: by && by.type !== 'abstract' ? by.type : 'unspecified',
  };
}

interface Source {
  readonly from: number;
  readonly to: number;
  readonly type: Attribution['type'] | 'abstract';
}

/** The name, body or role nearest to the verb, up to `reach` words away; clause borders are not crossed twice. */
function nearestSource(sourced: Sourced, verb: number, step: 1 | -1, reach = 14): Source | null {
  const { words, mentions } = sourced;
  for (
    let at = verb + step, seen = 0;
    at >= 0 && at < words.length && seen < reach;
    at += step, seen++
  ) {
    const word = words[at];
    if (!word) break;
    const mention = mentions.find((name) => name.start < word.end && word.start < name.end);
    if (mention && (mention.kind === 'PERSON' || mention.kind === 'ORG')) {
      return { ...wordsOf(words, mention), type: 'named' };
    }
    if (anonymousSources.has(word.low)) return { from: at, to: at, type: 'anonymous' };
    if (bodies.has(word.low)) return { from: at, to: at, type: 'named' };
    if (evidence.has(word.low))
      {return { from: at, to: at, type: mentions.length > 0 ? 'named' : 'unspecified' };}
    if (pronouns.has(word.low) && seen <= 1)
      {return {
        from: at,
        to: at,
        type: word.low === 'it' || word.low === 'we' || word.low === 'i' ? 'abstract' : 'named',
      };}
  }
  return null;
}

function wordsOf(words: readonly Word[], mention: Mention): { from: number; to: number } {
  const from = words.findIndex((word) => word.end > mention.start);
  let to = from;
  while (to + 1 < words.length && (words[to + 1]?.start ?? Infinity) < mention.end) to++;
  return { from, to };
}

/** "“…,” said Ann Lee": the verb follows a closing quotation mark or a comma, its subject follows the verb. */
function isInverted({ text, start, words }: Sourced, verb: VerbInPlace): boolean {
  const word = words[verb.word];
  return (
    word !== undefined &&
    /[,?!”"’]\s*$/.test(text.slice(Math.max(0, word.start - start - 3), word.start - start))
  );
}

/** "The concern is that …", "Rumours have swirled that …", "speculation that". */
function byNoun({ text }: Sourced): Attribution | null {
  const match =
    /\b(?:the )?(?:concern|fear|worry|suspicion|allegation|rumou?rs?|whispers?|speculation|claims?|perception|consensus|belief|hope)s?\b(?: \w+){0,3}? (?:is|are|was|has|have \w+|about|regarding|that)(?: that)?\b/i.exec(
      text,
    );
  return match ? { text: match[0], type: 'anonymous' } : null;
}

function byAdverb({ text }: Sourced): Attribution | null {
  const match =
    /\b(?:reportedly|allegedly|purportedly|rumou?red|estimated|projected|(?:is|are|was|were) (?:said|believed|thought|understood) to|sources (?:say|said)|projections?|estimates)\b/i.exec(
      text,
    );
  return match ? { text: match[0], type: 'anonymous' } : null;
}

function slice({ text, start }: Sourced, first: Word, last: Word): string {
  return text.slice(first.start - start, last.end - start);
}
