import type { Candidate } from './candidate.ts';
import { totalScores } from './candidate.ts';
import type { EntityKind } from './entity.ts';
import { bestKind } from './kindScores.ts';
import { describedKinds } from './surroundings.ts';
import { kindsOf, vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** How sure the kind of one must be to speak for the other. */
const sure = 2.5;

/** Kinds that are named in pairs: "the Velmar Cup and Ana Ruiz" are no two events. */
const paired: ReadonlySet<EntityKind> = new Set(['PERSON', 'ORG', 'PRODUCT', 'PLACE']);

/** "in Tarnhope and Velden", "in Tarnhope, Velden": the preposition before the first governs the second. */
function addRow(words: readonly Word[], left: Candidate, right: Candidate): void {
  const gap = right.first - left.last - 1;
  const between = words[left.last + 1];
  const joined = gap === 0 || (gap === 1 && /^(?:and|or)$/.test(between?.lower ?? ''));
  if (!joined || !/^(?:in|near|across|outside)$/.test(words[left.first - 1]?.lower ?? '')) return;
  if (words[left.first]?.joint !== 'space' || words[left.last]?.possessive !== 0) return;
  right.cues.PLACE += gap === 0 ? 0.7 : 1;
}

/** "Drew Pell of Marlow Price": behind a person's name "of" leads to a firm or a place, not to a second person. */
function addHouseOf(words: readonly Word[], left: Candidate, right: Candidate): void {
  const between = words[left.last + 1];
  if (right.first !== left.last + 2 || right.last === right.first) return;
  if (between?.joint !== 'space' || !/^(?:of|at)$/.test(between.lower)) return;
  const total = totalScores(left);
  if (bestKind(total) === 'PERSON' && total.PERSON >= sure) right.cues.ORG += 3;
}

/** "Marlow Price analyst Ana Ruiz", "Rovers head coach Iker Sandoval": the first employs the second. */
function addEmployer(words: readonly Word[], left: Candidate, right: Candidate): void {
  const gap = right.first - left.last - 1;
  if (gap < 1 || gap > 3 || words[left.last]?.possessive !== 0) return;
  const between = words.slice(left.last + 1, right.first);
  const joined = [...between, words[right.first]].every((word) => word?.joint === 'space');
  if (!joined || between.some((word) => word.shape !== 'lower')) return;
  const role = between.at(-1)?.lower ?? '';
  if (!kindsOf(vocabulary().nounAfter, role).includes('ORG') && !employed.test(role)) return;
  if (!describedKinds(role).includes('PERSON')) return;
  right.cues.PERSON += 2;
  if (left.known?.kind !== 'PLACE') left.cues.ORG += 3;
}

const employed =
  /^(?:owner|boss|president|director|chairman|chairwoman|executive|captain|officer)$/;

/** Adds to each of two names joined by "and" or "or" a hint of the other's kind: "Tarnhope and Lisbon". */
export function addPairEvidence(words: readonly Word[], candidates: readonly Candidate[]): void {
  for (let i = 1; i < candidates.length; i++) {
    const left = candidates[i - 1];
    const right = candidates[i];
    if (!left || !right) continue;
    addEmployer(words, left, right);
    addRow(words, left, right);
    addHouseOf(words, left, right);
    if (right.first !== left.last + 2) continue;
    const between = words[left.last + 1];
    if (!between || !/^(?:and|or)$/.test(between.lower)) continue;
    if (words[left.last]?.possessive !== 0) continue;
    const kinds = [left, right].map((candidate) => {
      const total = totalScores(candidate);
      const kind = bestKind(total);
      return total[kind] >= sure && paired.has(kind) ? kind : null;
    });
    if (kinds[0]) right.cues[kinds[0]] += 1;
    if (kinds[1]) left.cues[kinds[1]] += 1;
  }
}
