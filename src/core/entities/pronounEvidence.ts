import type { Candidate } from './candidate.ts';
import { isCapitalised } from './findRuns.ts';
import type { Surroundings } from './surroundings.ts';

/** How far behind a name "its" or "her" still means it. */
const reach = 9;

/**
 * Adds what later words that take a name up say: "X raised its prices", "X and her team"; and for the first name of a
 * sentence the word that opens the next one ("She said", "The company plans").
 */
export function addPronounEvidence(around: Surroundings, candidate: Candidate): void {
  const { words, from, to } = around;
  const { first, last, cues } = candidate;
  for (let i = last + 1; i <= last + reach && i < to; i++) {
    const word = words[i];
    if (!word || isCapitalised(word)) break;
    if (word.lower === 'its' || word.lower === 'itself') cues.ORG += 0.8;
    else if (/^(?:his|her|he|she|himself|herself)$/.test(word.lower)) cues.PERSON += 1;
    else continue;
    break;
  }
  if (words.slice(Math.max(from, first - reach), first).some(isCapitalisedName)) return;
  const next = words[to]?.lower ?? '';
  if (next === 'he' || next === 'she') cues.PERSON += 1;
  if (next !== 'the') return;
  const noun = words[to + 1]?.lower ?? '';
  if (taken.ORG.test(noun)) cues.ORG += 1.5;
  if (taken.PLACE.test(noun)) cues.PLACE += 1;
  if (taken.PRODUCT.test(noun)) cues.PRODUCT += 0.7;
}

const taken = {
  ORG: /^(?:company|firm|startup|bank|club|agency|group|retailer|airline|insurer|lender|maker|chipmaker|carmaker|drugmaker|regulator|nonprofit|charity|university|hospital|team)$/,
  PLACE: /^(?:city|town|village|country|state|county|island|region)$/,
  PRODUCT: /^(?:drug|vaccine|device|chip|model|app|car|treatment)$/,
};

function isCapitalisedName(word: Surroundings['words'][number]): boolean {
  return isCapitalised(word) && word.proof === 'yes';
}
