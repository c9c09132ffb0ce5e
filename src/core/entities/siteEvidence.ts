import type { Candidate } from './candidate.ts';
import { lowerAt, type Surroundings } from './surroundings.ts';

/**
 * Adds what tells a dateline's city ("TARNHOPE (Own correspondent) —"), a ground ("at Marlow Park in front of 12,000
 * spectators") and a gathering ("presented at the World Tides Congress").
 */
export function addSiteEvidence(around: Surroundings, candidate: Candidate): void {
  const { words, from } = around;
  const { first, last, cues } = candidate;
  if (first === from && isDateline(around, last)) cues.PLACE += 4;
  const article = lowerAt(around, first - 1) === 'the';
  if (lowerAt(around, article ? first - 2 : first - 1) !== 'at') return;
  const head = words[last]?.lower ?? '';
  if (article && gatherings.test(head)) cues.EVENT += 1.2;
  if (last > first && grounds.test(head) && hasCrowd(around, last)) {
    cues.FACILITY += 4;
    cues.PLACE -= 3;
  }
}

const gatherings = /^(?:congress|convention|conference|forum|assembly|fair)$/;
const grounds = /^(?:park|field|road|lane|ground|gardens|oval|bowl)$/;

/** What stands between a city in capitals, or any city with a source or date, and the dash before the prose. */
const dateline =
  /^(?:, \p{Lu}[\p{L}.]{1,15})?(?: ?\([^()\n]{1,40}\)|, \p{Lu}\p{L}{2,8}\.? \d{1,2}[*_]{0,2})? ?[—–-]{1,2} /u;

function isDateline({ text, words }: Surroundings, last: number): boolean {
  const word = words[last];
  if (!word) return false;
  const match = dateline.exec(text.slice(word.end, word.end + 80));
  return match !== null && (word.shape === 'upper' || /[(\d]/.test(match[0]));
}

/** Words. A crowd is told close behind its ground or before it; bounds the work on text without full stops. */
const reach = 25;

function hasCrowd(around: Surroundings, at: number): boolean {
  for (let i = Math.max(around.from, at - reach); i < Math.min(around.to, at + reach); i++) {
    if (crowd.test(lowerAt(around, i))) return true;
  }
  return false;
}

const crowd = /^(?:spectators?|fans|crowd|attendance|supporters|match|game|kick-off|kickoff)$/;
