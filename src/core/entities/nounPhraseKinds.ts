import type { EntityKind } from './entity.ts';
import { isCapitalised } from './findRuns.ts';
import { isGenericAbbreviation, isPeople } from './notNames.ts';
import { describedKinds, lowerAt, type Surroundings } from './surroundings.ts';
import type { Word } from './word.ts';

/** The kinds of the first describing noun from `at` on: "a fast-growing AI chip startup" is a startup. */
export function nounPhraseKinds(around: Surroundings, at: number): readonly EntityKind[] {
  const { words, to } = around;
  for (let i = at; i < at + 10 && i < to; i++) {
    const here = words[i];
    if (!here || (i > at && here.joint === 'break')) return [];
    if (i > at && breaks.test(here.lower) && words[i - 1]?.lower !== 'one') return [];
    const known = isCapitalised(here) && !isGenericAbbreviation(here.text) && !isPeople(here.lower);
    if (known && i > at) return [];
    const kinds = isModifier(around, i) ? [] : describedKinds(here.lower);
    if (kinds.length > 0) return kinds;
  }
  return [];
}

/** In "a drug maker" the drug only describes the maker. */
function isModifier(around: Surroundings, i: number): boolean {
  const next: Word | undefined = around.words[i + 1];
  return next?.joint === 'space' && describedKinds(lowerAt(around, i + 1)).length > 0;
}

/** "the sponsor of the race" is no race. */
const breaks =
  /^(?:of|in|for|from|with|to|that|which|who|whose|at|on|by|under|behind|against|near|after)$/;
