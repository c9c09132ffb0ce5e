import type { Word } from './word.ts';

/** `name` stands for itself, `maybe` needs the same name elsewhere in the document, `none` is not one. */
export type Judgement = 'name' | 'maybe' | 'none';

/** What a judgement rests on besides the candidate. */
export interface Grounds {
  readonly words: readonly Word[];
  /** The words that the document writes in lower case somewhere. */
  readonly written: ReadonlySet<string>;
  /** How often the document capitalises a word where nothing asks for it. */
  readonly capitals: ReadonlyMap<string, number>;
  /** Points of the strongest cue beside the candidate. */
  readonly cue: number;
}
