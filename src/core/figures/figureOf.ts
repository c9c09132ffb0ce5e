import type { Figure } from './figure.ts';
import { findModifier, type Modifier } from './findModifier.ts';
import type { Sighting } from './sighting.ts';

/** The finished figure: the sighting with what the words around it say of it. */
export function figureOf(text: string, seen: Sighting): Figure {
  const own = seen.modifier;
  // A date's "by" and "around" are no bounds of an amount; a rank has none.
  const around = seen.kind === 'ordinal' || seen.kind === 'date' ? null : boundOf(text, seen);
  // "up to $5-10 million": the words outside say more than the range inside, which low and high still show.
  const outer =
    around !== null && (own === null || (own === 'range' && around.modifier !== 'range'));
  return {
    start: seen.start,
    end: seen.end,
    kind: seen.kind,
    value: seen.value,
    low: seen.low,
    high: seen.high,
    currency: seen.currency,
    currencyBasis: seen.currencyBasis,
    unit: seen.unit,
    modifier: outer ? around.modifier : own,
    modifierSpan: outer ? around.span : seen.modifierSpan,
    iso: seen.iso,
  };
}

const timeUnits: ReadonlySet<string> = new Set(
  'second minute hour day week month quarter year decade century'.split(' '),
);

/** "over five years" mostly means during them; "for over five years" and "took over an hour" mean more. */
function boundOf(text: string, seen: Sighting): Modifier | null {
  const isTime = seen.kind === 'quantity' && timeUnits.has(seen.unit ?? '');
  const found = findModifier(text, seen, isTime);
  if (found === null || !isTime) return found;
  const { start, end } = found.span;
  if (text.slice(start, end).toLowerCase() !== 'over') return found;
  const before = text.slice(Math.max(0, start - 10), start).toLowerCase();
  return /\b(?:for|took|takes|lasted|after|than|spent|aged|is|was) $/.test(before) ? found : null;
}
