import { exact } from './exact.ts';
import type { Seen } from './joinRanges.ts';
import type { Sighting } from './sighting.ts';

const joint = /^(?:,? and|,)? ?$/i;

/** Smaller units told after their larger one, and how many make one of it. */
const parts: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['kilometre', new Map([['metre', 1000]])],
  ['metre', new Map([['centimetre', 100]])],
  [
    'yard',
    new Map([
      ['foot', 3],
      ['inch', 36],
    ]),
  ],
  ['foot', new Map([['inch', 12]])],
  ['stone', new Map([['pound', 14]])],
  ['pound', new Map([['ounce', 16]])],
  [
    'hour',
    new Map([
      ['minute', 60],
      ['second', 3600],
    ]),
  ],
  ['minute', new Map([['second', 60]])],
]);

/** "three dollars and 50 cents", "6 feet 2 inches", "two hours and 20 minutes": one amount in two units, given in the larger. */
export function joinParts(text: string, seen: readonly Seen[]): Seen[] {
  const joined: Seen[] = [];
  for (const next of seen) {
    const last = joined.at(-1);
    const whole = last === undefined ? null : join(text, last, next);
    if (whole === null) joined.push(next);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function join(text: string, first: Seen, second: Seen): Seen | null {
  if (first.kind === 'number' || second.start - first.end > 6) return null;
  if (first.value === null || !joint.test(text.slice(first.end, second.start))) return null;
  if (first.kind === 'money') return second.kind === 'money' ? withCents(first, second) : null;
  if (first.kind !== 'quantity' || second.value === null) return null;
  const smaller = smallerAmount(text, first.unit ?? '', second);
  if (smaller === null || smaller.share >= 1) return null;
  return { ...first, end: smaller.end, value: first.value + smaller.share };
}

function withCents(first: Sighting, second: Sighting): Sighting | null {
  const cents = second.factor === 0.01 && first.factor === 1;
  const bothAfter = first.named === 'after' && second.named === 'after';
  if (!cents || !bothAfter || first.value === null || second.value === null) return null;
  if (second.value >= 1 || !Number.isInteger(first.value)) return null;
  const bothWritten = first.currencyBasis === 'written' && second.currencyBasis === 'written';
  if (bothWritten && first.currency !== second.currency) return null; // "9 francs, 4 pence"
  const settled = second.currencyBasis === 'written' ? second : first;
  return {
    ...first,
    end: second.end,
    value: exact(first.value + second.value, 1),
    currency: settled.currency,
    currencyBasis: settled.currencyBasis,
    unit: second.unit,
  };
}

/** What part of one `unit` the smaller amount is, and where it ends; the "in" of "6ft 2in" is an inch only here. */
function smallerAmount(
  text: string,
  unit: string,
  second: Seen,
): { readonly end: number; readonly share: number } | null {
  const counts = parts.get(unit);
  if (counts === undefined || second.value === null) return null;
  if (second.kind === 'quantity') {
    const count = counts.get(second.unit ?? '');
    return count === undefined ? null : { end: second.end, share: second.value / count };
  }
  const inch = / ?in\b|["″]/y;
  inch.lastIndex = second.end;
  const count = counts.get('inch');
  if (second.kind !== 'number' || count === undefined || !inch.test(text)) return null;
  return { end: inch.lastIndex, share: second.value / count };
}
