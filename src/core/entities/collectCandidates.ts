import { newCandidate, type Candidate } from './candidate.ts';
import { addContextEvidence } from './contextEvidence.ts';
import { cutRun, matchKnown, type Cutting } from './cutRun.ts';
import { entityKinds } from './entity.ts';
import { findRuns } from './findRuns.ts';
import { addFormEvidence } from './formEvidence.ts';
import type { Grounds, Judgement } from './judgement.ts';
import { judgeName } from './judgeName.ts';
import type { Lexicon } from './lexicon.ts';
import { addPairEvidence } from './pairEvidence.ts';
import type { Word } from './word.ts';

/** A candidate with its evidence and what was decided about it on its own. */
export interface Judged {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
  /** Points of its strongest cue. */
  readonly cue: number;
}

/** All candidates of the running prose, in order; titles have none of their own but the desk's names. */
export function collectCandidates(text: string, cutting: Cutting, desk: Lexicon): Judged[] {
  const { words } = cutting;
  const document = writings(words);
  const judged: Judged[] = [];
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && words[to]?.sentence === words[from]?.sentence) to++;
    const around = { text, words, from, to };
    const candidates = candidatesOf(cutting, desk, from, to);
    for (const candidate of candidates) {
      addContextEvidence(around, candidate);
      const cue = Math.max(...entityKinds.map((kind) => candidate.cues[kind]));
      const judgement = judgeName({ words, ...document, cue }, candidate);
      addFormEvidence(words, candidate);
      judged.push({ candidate, judgement, cue });
    }
    addPairEvidence(words, candidates);
    from = to;
  }
  return judged;
}

/** How the document writes its words: in small letters somewhere, with a capital in the midst of a sentence how often. */
function writings(words: readonly Word[]): Pick<Grounds, 'written' | 'capitals'> {
  const written = new Set<string>();
  const capitals = new Map<string, number>();
  for (const { shape, lower, proof } of words) {
    if (shape === 'lower') written.add(lower);
    else if (proof === 'yes') capitals.set(lower, (capitals.get(lower) ?? 0) + 1);
  }
  return { written, capitals };
}

/** The candidates of one sentence: the desk's names wherever they stand, and what is capitalised between them. */
function candidatesOf(cutting: Cutting, desk: Lexicon, from: number, to: number): Candidate[] {
  const { words } = cutting;
  const out: Candidate[] = [];
  const deskCutting = { words, lexicons: [desk] };
  let start = from;
  for (let i = from; desk.names.size > 0 && i < to; i++) {
    const match = matchKnown(deskCutting, i, to);
    if (!match) continue;
    const { known, last, owned } = match;
    out.push(...plainCandidates(cutting, start, i));
    out.push(newCandidate(i, last, { known, owned }));
    i = last;
    start = i + 1;
  }
  return [...out, ...plainCandidates(cutting, start, to)];
}

function plainCandidates(cutting: Cutting, from: number, to: number): Candidate[] {
  if (from >= to || cutting.words[from]?.proof === 'title') return [];
  return findRuns(cutting.words, from, to).flatMap((run) => cutRun(cutting, run));
}
