import type { Candidate } from './candidate.ts';
import { totalScores } from './candidate.ts';
import type { EntityKind } from './entity.ts';
import { bestKind } from './kindScores.ts';
import type { Word } from './word.ts';

/** How sure the kind of one must be to speak for the other. */
const sure = 2.5;

/** Kinds that are named in pairs: "the Velmar Cup and Ana Ruiz" are no two events. */
const paired: ReadonlySet<EntityKind> = new Set(['PERSON', 'ORG', 'PRODUCT', 'PLACE']);

/** Adds to each of two names joined by "and" or "or" a hint of the other's kind: "Tarnhope and Lisbon". */
export function addPairEvidence(words: readonly Word[], candidates: readonly Candidate[]): void {
  for (let i = 1; i < candidates.length; i++) {
    const left = candidates[i - 1];
    const right = candidates[i];
    if (!left || !right || right.first !== left.last + 2) continue;
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
