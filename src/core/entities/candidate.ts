import { addScores, noScores, type KindScores } from './kindScores.ts';
import type { KnownName } from './lexicon.ts';

/** A stretch of words that may be a name, with what speaks for each kind so far. */
export interface Candidate {
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** The known name it is, or null. */
  readonly known: KnownName | null;
  /** Whether a 's behind the last word belongs to it. */
  readonly owned: boolean;
  /** Whether a title such as "Dr" or "Mayor" stands before it. */
  readonly titled: boolean;
  /** What speaks for each kind at this place; the cues of all mentions of a name add up. */
  readonly cues: KindScores;
  /** What the name's own words say, the same at every mention: it counts once for a name. */
  readonly form: KindScores;
}

/** All that speaks for each kind at one mention. */
export function totalScores({ cues, form }: Pick<Candidate, 'cues' | 'form'>): KindScores {
  const total = noScores();
  addScores(total, cues);
  addScores(total, form);
  return total;
}

/** A candidate without evidence yet. */
export function newCandidate(
  first: number,
  last: number,
  rest: Partial<Pick<Candidate, 'known' | 'owned' | 'titled'>> = {},
): Candidate {
  const none = { known: null, owned: false, titled: false };
  return { first, last, ...none, ...rest, cues: noScores(), form: noScores() };
}
