import type { Candidate } from './candidate.ts';
import { matchName, sharedLexicon } from './lexicon.ts';
import { nounPhraseKinds } from './nounPhraseKinds.ts';
import { shareScores, type Surroundings } from './surroundings.ts';

/** Adds what stands behind a comma, dash or bracket: "X, 34,", "X, who", "X, a startup", "X, Ohio", "X (NYSE: XX)". */
export function addAppositionEvidence(around: Surroundings, { last, cues }: Candidate): void {
  const { words, text, to } = around;
  const word = words[last];
  const next = words[last + 1];
  if (!word || !next || last + 1 >= to || next.joint !== 'break') return;
  const gap = text.slice(word.end, next.start).replace(/^[*_]{1,3}/, '');
  if (/^\s\($/.test(gap) && /^(?:nasdaq|nyse|lse|tsx|asx|otc)$/.test(next.lower)) cues.ORG += 4;
  if (!/^,\s$|^\s?[—–]\s?$/.test(gap)) return;
  if (gap === ', ' && isRegion(around, last + 1)) cues.PLACE += 2.5;
  if (/^\d\d$/.test(next.text) && text[next.end] === ',') cues.PERSON += 3;
  if (/^(?:who|whose|aged)$/.test(next.lower)) {
    // "Velmar 07, who are 17th": of one person it would be "who is".
    const several =
      next.lower === 'who' && /^(?:are|were|have)$/.test(words[last + 2]?.lower ?? '');
    cues[several ? 'ORG' : 'PERSON'] += 3;
  }
  if (next.lower === 'which' && acting.test(words[last + 2]?.lower ?? '')) cues.ORG += 2;
  if (next.lower === 'where') cues.PLACE += 2;
  if (/^(?:near|outside|east|west|north|south)$/.test(next.lower)) cues.PLACE += 1.5;
  if (/^(?:founded|based|headquartered)$/.test(next.lower)) cues.ORG += 2;
  if (opens.test(next.lower)) shareScores(cues, nounPhraseKinds(around, last + 1), 3);
}

/** "X, which employs 40 people": what only an organisation does. */
const acting = /^(?:owns|makes|runs|employs|sells|collapsed|represents|operates|bought)$/;

const opens =
  /^(?:an?|the|its|one|which|another|former|chief|head|professor|director|president|mayor)$/;

/** Whether a known place follows and ends there: "Tarnhope, Ohio, is"; in a list of names it goes on with "and". */
function isRegion({ words, to, text }: Surroundings, at: number): boolean {
  const match = matchName(sharedLexicon(), words, at, to);
  if (match?.known.kind !== 'PLACE') return false;
  const end = words[match.last]?.end ?? 0;
  return !/^,? (?:and|or|&)/.test(text.slice(end, end + 5));
}
