import type { EntityKind } from './entity.ts';
import type { KindScores } from './kindScores.ts';
import { kindsOf, vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Words, the text they stand in, and where their sentence begins and ends (`to` exclusive). */
export interface Surroundings {
  readonly text: string;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** The lower-case word at an index of the sentence, or an empty string outside of it. */
export function lowerAt({ words, from, to }: Surroundings, i: number): string {
  return i >= from && i < to ? (words[i]?.lower ?? '') : '';
}

/** Adds points to the kinds a cue speaks for: the more kinds, the less for each. */
export function shareScores(
  scores: KindScores,
  kinds: readonly EntityKind[],
  points: number,
): void {
  for (const kind of kinds) scores[kind] += points / kinds.length;
}

/** What a describing noun speaks for: "the startup", "striker", "the drug"; a title speaks for a person. */
export function describedKinds(lower: string): readonly EntityKind[] {
  return vocabulary().titles.has(lower) ? personOnly : kindsOf(vocabulary().nounBefore, lower);
}

/** The kinds of the noun at an index, a hyphened one as a whole: a "film-maker" is no maker. */
export function describedAt(around: Surroundings, i: number): readonly EntityKind[] {
  const lower = lowerAt(around, i);
  const whole =
    around.words[i]?.joint === 'hyphen'
      ? describedKinds(`${lowerAt(around, i - 1)}-${lower}`)
      : nothing;
  return whole.length > 0 ? whole : describedKinds(lower);
}

const nothing: readonly EntityKind[] = [];
const personOnly: readonly EntityKind[] = ['PERSON'];
