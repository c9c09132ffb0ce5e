import type { Candidate } from './candidate.ts';
import { isCapitalised } from './findRuns.ts';
import {
  describedAt,
  describedKinds,
  lowerAt,
  shareScores,
  type Surroundings,
} from './surroundings.ts';

/**
 * Adds what the noun at `i` directly before a name says: "the startup X", "striker X". Of "the trader Marlow Bay" the last
 * word is no bay; "the consultants X" without a second name are a firm.
 */
export function addDescription(around: Surroundings, i: number, candidate: Candidate): void {
  const { cues, last } = candidate;
  const kinds = describedAt(around, i);
  shareScores(cues, kinds, 2.5);
  if (kinds.some((kind) => kind === 'PERSON' || kind === 'ORG') && !kinds.some(isSite)) {
    cues.PLACE -= 4;
    cues.FACILITY -= 4;
  }
  const noun = lowerAt(around, i);
  if (vessels.test(noun)) cues.PRODUCT += 4; // ships are named as teams are
  const role = /[^s]s$/.test(noun) && kinds.length === 0 ? describedKinds(noun.slice(0, -1)) : [];
  const next = around.words[last + 2];
  const alone = !/^(?:and|or|&)$/.test(lowerAt(around, last + 1)) || !next || !isCapitalised(next);
  if (role[0] === 'PERSON' && alone && lowerAt(around, i - 1) === 'the') cues.ORG += 2.5;
}

const vessels = /^(?:ship|vessel|yacht|ferry|trawler|tanker|freighter|liner|boat)$/;

function isSite(kind: string): boolean {
  return kind === 'PLACE' || kind === 'FACILITY';
}
