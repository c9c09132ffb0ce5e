import type { Seen } from './joinRanges.ts';
import type { Sighting } from './sighting.ts';

const joint = /^(?:,? and|,)? ?$/i;

/** Smaller units told after their larger one, and how many make one of it. */
const parts: ReadonlyMap<string, readonly [part: string, count: number]> = new Map([
  ['kilometre', ['metre', 1000]],
  ['metre', ['centimetre', 100]],
  ['yard', ['foot', 3]],
  ['foot', ['inch', 12]],
  ['stone', ['pound', 14]],
  ['pound', ['ounce', 16]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
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
  const part = parts.get(first.unit ?? '');
  if (part === undefined || second.value >= part[1]) return null;
  const end = partEnd(text, second, part[0]);
  return end === null ? null : { ...first, end, value: first.value + second.value / part[1] };
}

function withCents(first: Sighting, second: Sighting): Sighting | null {
  const cents = second.factor === 0.01 && first.factor === 1;
  const bothAfter = first.named === 'after' && second.named === 'after';
  if (!cents || !bothAfter || first.value === null || second.value === null) return null;
  if (second.value >= 1) return null;
  const settled = second.currencyBasis === 'written' ? second : first;
  return {
    ...first,
    end: second.end,
    value: first.value + second.value,
    currency: settled.currency,
    currencyBasis: settled.currencyBasis,
    unit: second.unit,
  };
}

/** The end of the smaller amount; the "in" of "6ft 2in" is an inch only here. */
function partEnd(text: string, second: Seen, part: string): number | null {
  if (second.kind === 'quantity' && second.unit === part) return second.end;
  const inch = / ?in\b|["″]/y;
  inch.lastIndex = second.end;
  return part === 'inch' && second.kind === 'number' && inch.test(text) ? inch.lastIndex : null;
}
