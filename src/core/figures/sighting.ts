import type { Figure, FigureKind } from './figure.ts';
import type { Numeral } from './numeral.ts';
import type { SettleCurrency } from './settleCurrency.ts';
import type { Trigger } from './triggers.ts';

/** What a recogniser is given: the place, the number there if any, and what the article settles. */
export interface Place {
  readonly text: string;
  readonly trigger: Trigger;
  /** null where the trigger is a word that is no number (a month, "twice"). */
  readonly numeral: Numeral | null;
  readonly settle: SettleCurrency;
  /** Where the figure before ended: nothing before it belongs to this one. */
  readonly from: number;
}

/**
 * A figure as one recogniser sees it, before ranges are joined and the words around it are read: its modifier is what the
 * amount says of itself ("near-", "-plus", "tens of").
 */
export interface Sighting extends Figure {
  /** The number in it; null for a figure without one ("twice", "March"). */
  readonly numeral: Numeral | null;
  /** What its number was multiplied by beyond the numeral's own value: scale letters, cents. A range hands it on. */
  readonly factor: number;
  /** Whether sign, code or unit stand before the number, after it, or both: what a range may share. */
  readonly named: 'before' | 'after' | 'both' | 'not';
}

/** One way to see a figure at a place; null where it sees none. */
export type Recogniser = (place: Place) => Sighting | null;

/** What a numeral says of an amount. */
export type Amount = Pick<
  Sighting,
  'value' | 'low' | 'high' | 'modifier' | 'modifierSpan' | 'numeral' | 'factor'
>;

/** What only some sightings have; `amount` gives what the other parts do not. */
type SightingParts = Partial<Omit<Sighting, 'kind' | 'start' | 'end'>> & {
  readonly amount?: Amount;
};

/** A sighting with the given parts and without the others. Written out, since spreading objects took a third of all time. */
export function sighting(
  kind: FigureKind,
  start: number,
  end: number,
  parts: SightingParts = {},
): Sighting {
  const { amount } = parts;
  return {
    kind,
    start,
    end,
    value: parts.value ?? amount?.value ?? null,
    low: parts.low ?? amount?.low ?? null,
    high: parts.high ?? amount?.high ?? null,
    currency: parts.currency ?? null,
    currencyBasis: parts.currencyBasis ?? null,
    unit: parts.unit ?? null,
    modifier: parts.modifier ?? amount?.modifier ?? null,
    modifierSpan: parts.modifierSpan ?? amount?.modifierSpan ?? null,
    iso: parts.iso ?? null,
    numeral: parts.numeral ?? amount?.numeral ?? null,
    factor: parts.factor ?? amount?.factor ?? 1,
    named: parts.named ?? 'not',
  };
}
