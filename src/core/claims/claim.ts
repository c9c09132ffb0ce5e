import type { Span } from '../text/span.ts';

export type ClaimStrength = 'core' | 'soft' | 'none';
export type ClaimClass =
  'fact' | 'opinion' | 'forecast' | 'conditional' | 'question' | 'heading' | 'boilerplate';
export type Checkable = 'now' | 'later' | 'no';

/** Who is said to have said it. */
export interface Attribution {
  /** The attributing words as written ("Karvonen admitted", "the forecasts"). */
  readonly text: string;
  readonly type: 'named' | 'anonymous' | 'unspecified';
}

/** A judged sentence (or part of one): a claim where `strength` is not `none`. */
export interface Claim extends Span {
  readonly strength: ClaimStrength;
  readonly class: ClaimClass;
  readonly checkable: Checkable;
  /** What it is about: valuation, investment, revenue, growth, capacity, event, date, relationship, statement, ... */
  readonly kinds: readonly string[];
  /** Canonical name of the entity it speaks of, or null. */
  readonly subject: string | null;
  /** What is said of the subject ("valuation"), or null. */
  readonly metric: string | null;
  /** Indices into the analysis' figures. */
  readonly figures: readonly number[];
  readonly attribution: Attribution | null;
  readonly hedges: readonly string[];
  /** 0 to 1: how sure a desk would want it checked. */
  readonly score: number;
  /** Names of the signals that decided, strongest first. */
  readonly reasons: readonly string[];
  /** Index of the nearest heading's block above it, or null before the first heading. */
  readonly section: number | null;
}
