import type { Mention } from '../entities/entity.ts';
import type { Judged } from './judged.ts';

/**
 * Whom each sentence speaks of, by canonical name: the name before its verb; else, where a pronoun or "the company"
 * stands there, the one of the sentence before; else the first name in it; else the article's most named one.
 */
export function findSubjects(sentences: readonly Judged[]): (string | null)[] {
  const principal = mostNamed(sentences);
  let last: string | null = null;
  return sentences.map((sentence) => {
    const own = ownSubject(sentence);
    const subject =
      own ?? (refersBack(sentence) ? last : null) ?? firstName(sentence) ?? last ?? principal;
    if (sentence.mentions.length > 0) last = subject;
    return subject;
  });
}

/** The first name before the verb that no preposition governs; behind "While …," and "By …," that of the main clause. */
function ownSubject(sentence: Judged): string | null {
  const { words, mentions, mainVerb, text, start } = sentence;
  const verb = words[mainVerb?.word ?? -1]?.start;
  if (verb === undefined) return null;
  const clause = opensWithClause.test(text)
    ? start + Math.max(0, text.lastIndexOf(',', verb - start))
    : start;
  const before = mentions.filter((name) => name.end <= verb && isActor(name));
  const bare = before.filter((name) => !governing.test(wordBefore(words, name)));
  const own = bare.find((name) => name.start >= clause) ?? bare[0];
  return own?.entity ?? null;
}

const opensWithClause =
  /^(?:as|while|if|by|through|with|despite|although|though|because|since|when|after|before|in|on|at|for|to|under|unlike|from|amid|once|during|following|according)\b/i;
const governing =
  /^(?:of|in|from|at|for|with|by|to|on|against|despite|regarding|ahead|like|into|over|toward|towards|between|former)$/;

function wordBefore(words: Judged['words'], name: Mention): string {
  const index = words.findIndex((word) => word.end > name.start) - 1;
  const low = words[index]?.low ?? '';
  return low === 'the' ? (words[index - 1]?.low ?? '') : low;
}

function isActor({ kind }: Mention): boolean {
  return kind !== 'PLACE' && kind !== 'LAW';
}

function refersBack({ words }: Judged): boolean {
  return words
    .slice(0, 4)
    .some(({ low }) =>
      /^(?:it|its|he|she|his|her|they|their|this|these|that|company|firm)$/.test(low),
    );
}

function firstName({ mentions }: Judged): string | null {
  return (mentions.find(isActor) ?? mentions[0])?.entity ?? null;
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
