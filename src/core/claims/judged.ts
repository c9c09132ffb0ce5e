import type { Figure } from '../figures/figure.ts';
import type { Mention } from '../entities/entity.ts';
import type { BlockKind } from '../text/article.ts';
import type { Word } from '../text/findWords.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './claim.ts';
import type { Topic } from './findTopic.ts';
import type { VerbInPlace } from './findVerbs.ts';
import type { TurnKind } from './turns.ts';

/** A sentence with everything the signals look at, read once. */
export interface Judged extends Span {
  /** The sentence as written. */
  readonly text: string;
  /** Of the block it stands in. */
  readonly blockKind: BlockKind;
  readonly words: readonly Word[];
  /** Its words in small letters, names as "§" and figures as "#". */
  readonly lows: readonly string[];
  /** How often each kind of turn stands in it. */
  readonly turns: ReadonlyMap<TurnKind, number>;
  /** Inside the sentence, with their index in the analysis. */
  readonly figures: readonly NumberedFigure[];
  readonly mentions: readonly Mention[];
  readonly verbs: readonly VerbInPlace[];
  /** The verb of its main clause, where one was told. */
  readonly mainVerb: VerbInPlace | null;
  readonly attribution: Attribution | null;
  readonly hedges: readonly string[];
  readonly topic: Topic;
  /** Whether it stands, as a whole, inside a quotation that an earlier sentence opened. */
  readonly insideQuotation: boolean;
}

export interface NumberedFigure {
  readonly index: number;
  readonly figure: Figure;
}
