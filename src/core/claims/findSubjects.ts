import type { Mention } from '../entities/entity.ts';
import { firstEndingAfter } from '../text/firstEndingAfter.ts';
import type { Judged } from './judged.ts';
import { wordSet } from './wordLists.ts';

/**
 * Whom each sentence speaks of, by canonical name: the name before its verb; else, where a pronoun or "the company"
 * stands there, the subject of an earlier sentence; else the first name in it; else the article's most named one.
 */
export function findSubjects(sentences: readonly Judged[]): (string | null)[] {
  const principal = mostNamed(sentences);
  let person: Mention | null = null;
  let thing: Mention | null = null;
  return sentences.map((sentence) => {
    const own = ownSubject(sentence);
    const back = own ? null : refersTo(sentence, person, thing);
    if (own?.kind === 'PERSON') person = own;
    else if (own) thing = own;
    return (own ?? back ?? firstName(sentence) ?? thing)?.entity ?? principal;
  });
}

/** The first name before the verb that no preposition governs; behind "While …," and "By …," that of the main clause; the one in "For Harlow, …". */
function ownSubject(sentence: Judged): Mention | null {
  const { words, mentions, mainVerb, text, start } = sentence;
  const first = words[0]?.low ?? '';
  const verb = words[mainVerb?.word ?? -1]?.start;
  const topic = mentions[0];
  if (first === 'for' && topic && topic.start === words[1]?.start) return topic;
  if (verb === undefined || pronouns.has(first)) return null;
  if (/^(?:he|she)$/.test(words[(mainVerb?.word ?? 0) - 1]?.low ?? '')) return null;
  const comma = clauseOpeners.has(first) ? text.lastIndexOf(',', verb - start) : -1;
  const bare = mentions.filter(
    (name) => name.end <= verb && isActor(name) && !governing.has(wordBefore(words, name)),
  );
  return bare.find((name) => name.start >= start + Math.max(0, comma)) ?? bare[0] ?? null;
}

const pronouns = wordSet('it its he she his her they their');
const clauseOpeners = wordSet(
  `as while if by through with despite although though because since when after before in on at to under unlike from amid once
  during following according`,
);
const governing = wordSet(
  'of in from at for with by to on against despite regarding ahead like into over toward towards between former behind than',
);

/** The word before a name, over an article. */
function wordBefore(words: Judged['words'], name: Mention): string {
  const index = firstEndingAfter(words, name.start) - 1;
  const low = words[index]?.low ?? '';
  return low === 'the' ? (words[index - 1]?.low ?? '') : low;
}

function isActor({ kind }: Mention): boolean {
  return kind !== 'PLACE' && kind !== 'LAW';
}

/** "She …" is the person named last; "It …", "The company …" and "This deal …" the other subject named last. */
function refersTo(
  { words, mainVerb }: Judged,
  person: Mention | null,
  thing: Mention | null,
): Mention | null {
  const first = words[0]?.low ?? '';
  const before = words[(mainVerb?.word ?? 0) - 1]?.low ?? '';
  if (/^(?:he|she|his|her)$/.test(first) || /^(?:he|she)$/.test(before)) return person;
  if (/^(?:they|their)$/.test(first)) return thing ?? person;
  return /^(?:it|its|the|this|these|that|those)$/.test(first) ? thing : null;
}

/** Not the one who says so: "Owners will pay, according to the Pier Office" is about no office. */
function firstName({ mentions, attribution, text, start }: Judged): Mention | null {
  const at = attribution?.type === 'named' ? start + text.indexOf(attribution.text) : -1;
  const spoken = /^(?:according|citing|per)\b/i.test(attribution?.text ?? '');
  const to = spoken ? at + (attribution?.text.length ?? 0) : -1;
  const others = mentions.filter((name) => name.start < at || name.end > to);
  return others.find(isActor) ?? others[0] ?? null;
}

function mostNamed(sentences: readonly Judged[]): string | null {
  const counts = new Map<string, number>();
  for (const { mentions } of sentences) {
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [entity, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = entity;
  return best;
}
