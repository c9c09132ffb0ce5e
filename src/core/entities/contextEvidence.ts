import type { Candidate } from './candidate.ts';
import type { EntityKind } from './entity.ts';
import { isCapitalised } from './findRuns.ts';
import type { KindScores } from './kindScores.ts';
import { matchName, sharedLexicon } from './lexicon.ts';
import { kindsOf, vocabulary, type KindTable } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Words, the text they stand in, and where their sentence begins and ends. */
export interface Surroundings {
  readonly text: string;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** Adds what the words around a name say about its kind ("shares of X", "X, 34,", "in X", "the startup X"). */
export function addContextEvidence(around: Surroundings, candidate: Candidate): void {
  addLeft(around, candidate);
  addRight(around, candidate);
  addApposition(around, candidate);
}

function share(scores: KindScores, kinds: readonly EntityKind[], points: number): void {
  for (const kind of kinds) scores[kind] += points / kinds.length;
}

function lowerAt({ words, from, to }: Surroundings, i: number): string {
  return i >= from && i < to ? (words[i]?.lower ?? '') : '';
}

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
  since: ['EVENT', 0.5],
  against: ['ORG', 0.5],
};

function addLeft(around: Surroundings, { first, cues: scores }: Candidate): void {
  const { words } = around;
  const word = words[first];
  if (!word || first === around.from) return;
  const adjacent = word.joint !== 'break';
  if (!adjacent) {
    addLeftApposition(around, first, scores);
    return;
  }
  let i = first - 1;
  const article = lowerAt(around, i) === 'the';
  if (article) {
    scores.PERSON -= 2.5;
    i--;
  }
  const before = lowerAt(around, i);
  if (i >= around.from && words[i]?.shape === 'lower') {
    share(scores, kindsOf(vocabulary().nounBefore, before), article ? 1 : 2.5);
    if (!article && vocabulary().titles.has(before)) scores.PERSON += 2;
    share(scores, kindsOf(vocabulary().verbBefore, before), 1);
    addPreposition(around, i, article, scores);
    if (/^(?:called|named|dubbed|branded|titled)$/.test(before)) addNamed(around, i - 1, scores);
  }
}

/** "Its director, X, said", "its main product, X, runs": the noun right before the comma, behind its article. */
function addLeftApposition(around: Surroundings, first: number, scores: KindScores): void {
  const { words, text } = around;
  const before = words[first - 1];
  if (!before || !/^, ?["“‘']?$/.test(text.slice(before.end, words[first]?.start))) return;
  const kinds = vocabulary().titles.has(before.lower)
    ? personOnly
    : kindsOf(vocabulary().nounBefore, before.lower);
  if (kinds.length === 0 || before.shape !== 'lower') return;
  for (let i = first - 2; i > first - 6 && i >= around.from; i--) {
    if (
      /^(?:the|an?|its|his|her|their|our|my|whose|one|first|another|s)$/.test(lowerAt(around, i)) ||
      (words[i]?.possessive ?? 0) > 0
    ) {
      share(scores, kinds, 2.5);
      return;
    }
    if (words[i + 1]?.joint === 'break') return;
  }
}

/** "stake in X", "mayor of X", "doses of X", "in X": the noun before the preposition outweighs the preposition. */
function addPreposition(
  around: Surroundings,
  i: number,
  article: boolean,
  scores: KindScores,
): void {
  const before = lowerAt(around, i);
  const hint = prepositions[before];
  const binding = /^(?:of|in|at|for|with|from|by|to|into|behind)$/.test(before);
  const noun = binding ? nounBehind(around, i - 1) : [];
  if (noun.length > 0) {
    share(scores, noun, 2.2);
    return;
  }
  if (
    /^(?:based|headquartered|born|lives?|lived|living|located|arrived|resident|residents|raised|held)$/.test(
      lowerAt(around, i - 1),
    ) &&
    /^(?:in|near|at|outside|of)$/.test(before)
  ) {
    scores.PLACE += 3;
    return;
  }
  if (
    before === 'for' &&
    /^(?:plays?|played|signed|works?|worked|scored|starred|debut|manager|striker)$/.test(
      lowerAt(around, i - 1),
    )
  ) {
    scores.ORG += 1.5;
    return;
  }
  if (hint) scores[hint[0]] += article ? hint[1] / 2 : hint[1];
}

/** The kinds that the noun before a preposition asks for: "shares in", "professor of economics at". */
function nounBehind(around: Surroundings, i: number): readonly EntityKind[] {
  const preposition = lowerAt(around, i + 1);
  const kinds = kindsOf(vocabulary().nounOf, lowerAt(around, i));
  if (preposition === 'in' || preposition === 'at' || preposition === 'into') {
    return kinds.filter((kind) => kind === 'ORG');
  }
  if (preposition === 'of' || preposition === 'behind') return kinds;
  return kinds.filter((kind) => kind === 'ORG' || kind === 'PLACE');
}

/** "a drug called X", "a company named X": the noun within the few words before. */
function addNamed(around: Surroundings, i: number, scores: KindScores): void {
  for (let k = i; k > i - 3 && k >= around.from; k--) {
    const kinds = kindsOf(vocabulary().nounBefore, lowerAt(around, k));
    if (kinds.length === 0) continue;
    share(scores, kinds, 3);
    return;
  }
}

function addRight(around: Surroundings, candidate: Candidate): void {
  const { words, to } = around;
  const { last, cues: scores } = candidate;
  const word = words[last];
  const next = words[last + 1];
  if (!word || !next || last + 1 >= to) return;
  if (next.joint === 'hyphen') {
    if (/^(?:based|born|area|wide)$/.test(next.lower)) scores.PLACE += 3;
    else if (/^(?:backed|owned|led|built|made|run|funded)$/.test(next.lower)) scores.ORG += 1.5;
    return;
  }
  if (next.joint === 'break') return;
  const owns = word.possessive > 0 && !candidate.owned;
  if (owns || next.shape === 'lower') addNounAfter(around, last + 1, owns, scores);
  if (owns) return;
  share(scores, kindsOf(vocabulary().verbAfter, next.lower), last > candidate.first ? 1 : 1.2);
  addPassive(around, last, scores);
}

/** The noun after a name, past up to two adjectives when it is owned ("X's annual revenue"). */
function addNounAfter(around: Surroundings, at: number, owned: boolean, scores: KindScores): void {
  const reach = owned ? 3 : 1;
  if (lowerAt(around, at) === 'data' && /^cent(?:er|re)s?$/.test(lowerAt(around, at + 1))) {
    if (!owned) scores.FACILITY += 4;
    return;
  }
  for (let i = at; i < at + reach && i < around.to; i++) {
    if (i > at && around.words[i]?.joint === 'break') return;
    const kinds = kindsOf(vocabulary().nounAfter, lowerAt(around, i));
    if (kinds.length === 0) continue;
    share(scores, kinds, owned ? 2 : 1.7);
    return;
  }
}

/** "X is based in", "X was born", "X has been founded". */
function addPassive(around: Surroundings, last: number, scores: KindScores): void {
  let i = last + 1;
  while (
    /^(?:is|was|are|were|has|had|have|been|being|will|also|reportedly|who|which)$/.test(
      lowerAt(around, i),
    ) &&
    i < last + 5
  ) {
    i++;
  }
  if (i === last + 1) return;
  const word = lowerAt(around, i);
  if (/^(?:based|headquartered|founded|acquired|listed|valued|incorporated)$/.test(word)) {
    scores.ORG += 2;
  } else if (/^(?:born|married|survived|arrested|buried|elected|diagnosed|sworn)$/.test(word)) {
    scores.PERSON += 2;
  } else share(scores, kindsOf(vocabulary().verbAfter, word), 0.8);
}

/** What stands behind a comma: "X, 34,", "X, who", "X, a startup", "X, Ohio". */
function addApposition(around: Surroundings, { last, cues: scores }: Candidate): void {
  const { words, text, to } = around;
  const word = words[last];
  const next = words[last + 1];
  if (!word || !next || last + 1 >= to || next.joint !== 'break') return;
  const gap = text.slice(word.end, next.start);
  if (/^\s\($/.test(gap) && /^(?:nasdaq|nyse|lse|tsx|asx|otc)$/.test(next.lower)) scores.ORG += 4;
  if (!/^,\s$|^\s?[—–]\s?$/.test(gap)) return;
  if (gap === ', ' && isRegion(around, last + 1)) scores.PLACE += 2.5;
  if (next.shape === 'number' && /^\d\d$/.test(next.text) && text[next.end] === ',') {
    scores.PERSON += 3;
  }
  if (/^(?:who|whose|aged)$/.test(next.lower)) scores.PERSON += 3;
  if (next.lower === 'where') scores.PLACE += 2;
  if (
    !/^(?:an?|the|its|one|which|whose|another|former|chief|head|professor|director|president|mayor)$/.test(
      next.lower,
    )
  ) {
    return;
  }
  for (let i = last + 1; i < last + 10 && i < to; i++) {
    const here = words[i];
    if (
      !here ||
      (i > last + 1 && here.joint === 'break') ||
      (isCapitalised(here) && i > last + 1)
    ) {
      return;
    }
    const kinds = appositive(here.lower, words[i + 1]);
    if (kinds.length === 0) continue;
    share(scores, kinds, 3);
    return;
  }
}

/** Whether a known place follows and ends there: "Tarnhope, Ohio, is"; in a list of names it goes on with "and". */
function isRegion({ words, to, text }: Surroundings, at: number): boolean {
  const match = matchName(sharedLexicon(), words, at, to);
  if (match?.known.kind !== 'PLACE') return false;
  const after = text.slice(words[match.last]?.end, (words[match.last]?.end ?? 0) + 5);
  return !/^,? (?:and|or|&)/.test(after);
}

/** A noun of the apposition counts when it is its head: no other noun of the lists right behind it ("a drug maker"). */
function appositive(lower: string, next: Word | undefined): readonly EntityKind[] {
  const table: KindTable = vocabulary().nounBefore;
  const kinds = vocabulary().titles.has(lower) ? personOnly : kindsOf(table, lower);
  const headed =
    next &&
    next.joint === 'space' &&
    (kindsOf(table, next.lower).length > 0 || vocabulary().titles.has(next.lower));
  return headed ? [] : kinds;
}

const personOnly: readonly EntityKind[] = ['PERSON'];
