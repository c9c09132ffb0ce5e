import type { Candidate } from './candidate.ts';
import type { EntityKind } from './entity.ts';
import { isRated } from './isRated.ts';
import { matchName, sharedLexicon } from './lexicon.ts';
import { lowerAt, shareScores, type Surroundings } from './surroundings.ts';
import type { KindScores } from './kindScores.ts';
import { nounPhraseKinds } from './nounPhraseKinds.ts';
import { kindsOf, vocabulary } from './vocabulary.ts';

/** Adds what the words behind a name say: "X's valuation", "X shares", "X-based", "X said", "X was founded". */
export function addRightEvidence(around: Surroundings, candidate: Candidate): void {
  const { words, to } = around;
  const { last, cues } = candidate;
  const word = words[last];
  const next = words[last + 1];
  if (!word || !next || last + 1 >= to) return;
  if (word.possessive > 0 && !candidate.owned) {
    addOwned(around, last + 1, cues);
  } else if (next.joint === 'hyphen') {
    addCompound(next.lower, cues);
  } else if (next.shape === 'number' && next.joint === 'space') {
    if (isScore(words, last + 1)) cues.ORG += 2.5;
    if (isRated(words, last + 1)) cues.PERSON += 2.5;
  } else if (next.joint === 'space' && next.shape === 'lower') {
    addNounAfter(around, last + 1, cues);
    shareScores(
      cues,
      kindsOf(vocabulary().verbAfter, next.lower),
      last > candidate.first ? 1 : 1.2,
    );
    addPassive(around, last, cues);
    if (last > candidate.first && isHome(around, last + 1)) cues.ORG += 0.7;
  }
}

/** "Sorrel Seiki of Japan". */
function isHome({ words, to }: Surroundings, at: number): boolean {
  if (words[at]?.lower !== 'of') return false;
  return matchName(sharedLexicon(), words, at + 1, to)?.known.kind === 'PLACE';
}

/** "beat Northport 3-2": two small numbers joined by a hyphen or dash. */
function isScore(words: Surroundings['words'], at: number): boolean {
  const left = words[at];
  const right = words[at + 1];
  if (!left || !right || right.shape !== 'number') return false;
  return right.start === left.end + 1 && left.text.length < 4 && right.text.length < 4;
}

function addCompound(lower: string, cues: KindScores): void {
  if (/^(?:based|born|area|wide)$/.test(lower)) cues.PLACE += 3;
  else if (/^(?:backed|owned|led|built|made|run|funded)$/.test(lower)) cues.ORG += 1.5;
}

/** "X's annual revenue", "X's $9 billion plan": what is owned, past adjectives and amounts, tells the owner. */
function addOwned(around: Surroundings, at: number, cues: KindScores): void {
  for (let i = at; i < at + 4 && i < around.to; i++) {
    const word = around.words[i];
    if (!word || (i > at && word.joint === 'break' && word.shape !== 'number')) return;
    const kinds = kindsOf(vocabulary().nounAfter, word.lower);
    if (kinds.length === 0) continue;
    shareScores(cues, kinds.map(ownerOf), 2);
    return;
  }
}

/** Models, chips and plants are owned by organisations. */
function ownerOf(kind: EntityKind): EntityKind {
  return kind === 'PRODUCT' || kind === 'FACILITY' ? 'ORG' : kind;
}

function addNounAfter(around: Surroundings, at: number, cues: KindScores): void {
  if (lowerAt(around, at) === 'data' && /^cent(?:er|re)s?$/.test(lowerAt(around, at + 1))) {
    cues.FACILITY += 4;
    return;
  }
  const kinds = kindsOf(vocabulary().nounAfter, lowerAt(around, at));
  shareScores(cues, kinds, 1.7);
  const described = around.words[at + 1]?.joint === 'space' && kinds.length === 0;
  const second = described ? kindsOf(vocabulary().nounAfter, lowerAt(around, at + 1)) : [];
  if (second.includes('PRODUCT')) cues.PRODUCT += 1.2; // "the Kaze electric sedan"
}

/** "X is based in", "X was born", "X has also acquired", "X is a seaside resort". */
function addPassive(around: Surroundings, last: number, cues: KindScores): void {
  let i = last + 1;
  while (i < last + 5 && auxiliary.test(lowerAt(around, i))) i++;
  if (i === last + 1) return;
  if (
    /^(?:is|was|are|were)$/.test(lowerAt(around, i - 1)) &&
    /^(?:an?|the|one)$/.test(lowerAt(around, i))
  ) {
    shareScores(cues, nounPhraseKinds(around, i), 3);
    return;
  }
  const verb = lowerAt(around, i);
  if (/^(?:based|headquartered|founded|acquired|listed|valued|incorporated)$/.test(verb)) {
    cues.ORG += 2;
  } else if (/^(?:born|married|survived|arrested|buried|elected|diagnosed|sworn)$/.test(verb)) {
    cues.PERSON += 2;
  } else {
    shareScores(cues, kindsOf(vocabulary().verbAfter, verb), 0.8);
  }
}

const auxiliary =
  /^(?:is|was|are|were|has|had|have|been|being|will|would|also|reportedly|recently|now|currently|who|which|later|then|still)$/;
