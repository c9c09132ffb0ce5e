import type { Span } from '../text/span.ts';

export const figureKinds = ['money', 'percent', 'multiple', 'quantity', 'date', 'ordinal'] as const;
export type FigureKind = (typeof figureKinds)[number];

export type FigureModifier =
  'approx' | 'more_than' | 'less_than' | 'nearly' | 'at_least' | 'at_most' | 'range' | 'indefinite';

/** How the currency of an amount was settled: the hover says so, because a bare `$` is an assumption. */
export type CurrencyBasis = 'written' | 'desk-default' | 'context';

/** A written amount: the amount itself, without the words around it ("more than", "valuation"). */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** Money in the currency's major unit; 12.5 for "12.5 %"; 80 for "80-fold"; null where `low` and `high` say it. */
  readonly value: number | null;
  /** Bounds of a range ("$5-10 million") or an indefinite amount ("tens of billions"), in the unit of `value`. */
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 4217, or null: not money, or the text does not say. */
  readonly currency: string | null;
  /** null unless `kind` is money. */
  readonly currencyBasis: CurrencyBasis | null;
  /** Singular and spelled ("megawatt", "GPU", "share"), or null. */
  readonly unit: string | null;
  readonly modifier: FigureModifier | null;
  /** The words that make the modifier ("approximately", "has surpassed"), or null. */
  readonly modifierSpan: Span | null;
  /** Of a date: ISO 8601 as far as the text says it ("2026-03", "2024"), else null. */
  readonly iso: string | null;
}
