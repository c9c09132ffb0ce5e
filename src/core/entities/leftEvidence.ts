import type { Candidate } from './candidate.ts';
import type { EntityKind } from './entity.ts';
import type { KindScores } from './kindScores.ts';
import { addDescription } from './addDescription.ts';
import {
  describedAt,
  describedKinds,
  lowerAt,
  shareScores,
  type Surroundings,
} from './surroundings.ts';
import { kindsOf, vocabulary } from './vocabulary.ts';

/** Prepositions and what they hint at when nothing more is known. */
const prepositions: Readonly<Record<string, readonly [EntityKind, number]>> = {
  in: ['PLACE', 1.5],
  near: ['PLACE', 1.5],
  outside: ['PLACE', 1],
  across: ['PLACE', 1.2],
  throughout: ['PLACE', 1.5],
  from: ['PLACE', 0.4],
  to: ['PLACE', 0.3],
  around: ['PLACE', 0.5],
  at: ['ORG', 0.7],
  by: ['ORG', 0.3],
  with: ['ORG', 0.4],
  under: ['LAW', 0.4],
  via: ['PRODUCT', 0.5],
  during: ['EVENT', 1],
  against: ['ORG', 0.5],
};

/** Adds what the words before a name say: "the startup X", "stake in X", "mayor of X", "acquired X". */
export function addLeftEvidence(around: Surroundings, candidate: Candidate): void {
  const { words, from } = around;
  const { first, last, cues } = candidate;
  const word = words[first];
  if (!word || first === from) return;
  if (word.joint === 'break') {
    addLeftApposition(around, first, cues);
    return;
  }
  const article = lowerAt(around, first - 1) === 'the';
  if (article) cues.PERSON -= 2.5;
  const i = article ? first - 2 : first - 1;
  if (i < from || words[i]?.shape !== 'lower') return;
  const before = lowerAt(around, i);
  const owner = (words[last]?.possessive ?? 0) > 0 && !candidate.owned;
  if (article) shareScores(cues, describedKinds(before), 1);
  else addDescription(around, i, candidate);
  // In "they praised X's plan" the plan is praised, in "in X's plan" nothing is inside X.
  if (!owner) addObject(around, i, candidate);
  addPreposition(around, i, cues, (article ? 0.5 : 1) * (owner ? 0.3 : 1));
  const knownAs = before === 'as' && lowerAt(around, i - 1) === 'known';
  if (knownAs || /^(?:called|named|dubbed|branded|titled)$/.test(before)) {
    addNamed(around, i - 1, cues);
  }
}

/** "acquired X"; "who ran X" and "buy X for $5 million" leave no doubt. */
function addObject(around: Surroundings, i: number, { last, cues }: Candidate): void {
  const verb = lowerAt(around, i);
  const kinds = kindsOf(vocabulary().verbBefore, verb);
  shareScores(cues, kinds, 1);
  if (!kinds.includes('ORG')) return;
  if (lowerAt(around, i - 1) === 'who') cues.ORG += 1.5;
  const { words, text } = around;
  const price = lowerAt(around, last + 1) === 'for' && words[last + 2]?.shape === 'number';
  const sign = text.slice(words[last + 1]?.end ?? 0, (words[last + 1]?.end ?? 0) + 3);
  if (/^(?:buy|buys|buying|bought|acquires?|acquired|acquiring)$/.test(verb)) {
    if (price || /^ ?\p{Sc}/u.test(sign)) cues.ORG += 2;
  }
}

/** "Its director, X, said", "its main product, X, runs": the noun right before the comma, behind its article. */
function addLeftApposition(around: Surroundings, first: number, cues: KindScores): void {
  const { words, text, from } = around;
  const before = words[first - 1];
  if (!before || before.shape !== 'lower') return;
  if (!/^,? ?["“‘']?$/.test(text.slice(before.end, words[first]?.start))) return;
  const kinds = describedAt(around, first - 1);
  if (kinds.length === 0) return;
  for (let i = first - 2; i > first - 6 && i >= from; i--) {
    if (words[i + 1]?.joint === 'break') return;
    if (determiner.test(lowerAt(around, i)) || (words[i]?.possessive ?? 0) > 0) {
      shareScores(cues, kinds, 2.5);
      return;
    }
  }
}

const determiner = /^(?:the|an?|its|his|her|their|our|my|whose|one|first|another|third|latest)$/;

/** The noun before the preposition outweighs the preposition: "stake in X", "mayor of X", "doses of X", "in X". */
function addPreposition(around: Surroundings, i: number, cues: KindScores, weight: number): void {
  const before = lowerAt(around, i);
  const verb = lowerAt(around, i - 1);
  const kinds = /^(?:of|in|at|for|with|from|by|to|into|behind)$/.test(before)
    ? nounBehind(around, i - 1)
    : [];
  if (kinds.length > 0) {
    const settlement = before === 'of' && kinds.length === 1 && kinds[0] === 'PLACE';
    shareScores(cues, kinds, (settlement ? 3.5 : 2.2) * weight);
  } else if (located.test(verb) && /^(?:in|near|at|outside|of)$/.test(before)) {
    cues.PLACE += 3 * weight;
  } else if (before === 'to' && isSale(around, i)) {
    cues.ORG += 2 * weight;
  } else if (before === 'by' && verb === 'led' && rounds.test(lowerAt(around, i - 2))) {
    cues.ORG += 2.5 * weight;
  } else if (
    before === 'to' &&
    /^(?:flew|moved|travell?ed|returned|drove|sailed|fled|flown)$/.test(verb)
  ) {
    cues.PLACE += 1.5 * weight;
  } else if (
    before === 'by' &&
    /^(?:made|sold|owned|developed|produced|manufactured|issued|operated|published|marketed)$/.test(
      verb,
    )
  ) {
    cues.ORG += 2 * weight;
  } else if (before === 'for' && serving.test(verb)) {
    cues.ORG += 1.5 * weight;
  } else if (!/^(?:believe|believes|invest|invests|invested|confidence|trust)$/.test(verb)) {
    const hint = prepositions[before];
    if (hint) cues[hint[0]] += hint[1] * weight;
  }
}

/** "sold it to X", "agreed to sell 40 masts in two towns to X". */
function isSale(around: Surroundings, i: number): boolean {
  for (let k = i - 1; k > i - 9 && k >= around.from; k--) {
    if (around.words[k + 1]?.joint === 'break') return false;
    if (/^(?:sell|sells|sold|selling)$/.test(lowerAt(around, k))) return true;
  }
  return false;
}

const rounds = /^(?:rounds?|funding|financing|investment|consortium|raise)$/;
const located =
  /^(?:based|headquartered|born|lives?|lived|living|located|arrived|residents?|raised|held|died|settled|landed|moved|flew|travelled|traveled)$/;
const serving =
  /^(?:plays?|played|signed|works?|worked|scored|debut|manager|striker|drive|drives)$/;

/** The kinds that the noun before a preposition asks for: "shares in", "an analyst at", "the mayor of". */
function nounBehind(around: Surroundings, i: number): readonly EntityKind[] {
  const preposition = lowerAt(around, i + 1);
  const kinds = kindsOf(vocabulary().nounOf, lowerAt(around, i));
  if (preposition === 'of' || preposition === 'behind') return kinds;
  const organisation = kinds.filter((kind) => kind === 'ORG');
  if (preposition === 'at') return organisation;
  if (preposition === 'in' || preposition === 'into') {
    return /^(?:stakes?|shares?|investments?|investors?|infusion|injection|shareholders?)$/.test(
      lowerAt(around, i),
    )
      ? organisation
      : [];
  }
  return kinds.filter((kind) => kind === 'ORG' || kind === 'PLACE');
}

/** "a drug called X", "a company named X": the noun within the few words before. */
function addNamed(around: Surroundings, i: number, cues: KindScores): void {
  for (let k = i; k > i - 3 && k >= around.from; k--) {
    const kinds = describedKinds(lowerAt(around, k));
    if (kinds.length === 0) continue;
    shareScores(cues, kinds, 3);
    return;
  }
}
