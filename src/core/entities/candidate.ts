import type { KindScores } from './kindScores.ts';
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
  /** Filled by the sources of evidence. */
  readonly scores: KindScores;
}
