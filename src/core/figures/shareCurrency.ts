import type { Seen } from './joinRanges.ts';
import type { Sighting } from './sighting.ts';

const joint =
  /^ (?:to|and|or|into(?: the)?|to the) (?:nearly |almost |more than |over |about |around |perhaps |maybe )?$/i;

/** "from tens of millions to almost a billion pounds": the noun at the end governs both ends, though each stays an amount of its own. */
export function shareCurrency(text: string, seen: readonly Seen[]): Seen[] {
  return seen.map((one, index) => {
    const next = seen[index + 1];
    if (next?.kind !== 'money' || next.currency === null || next.start - one.end > 24) return one;
    if (one.modifier !== 'indefinite' || (one.kind === 'money' && one.currency !== null)) {
      return one;
    }
    return joint.test(text.slice(one.end, next.start)) ? governed(one, next) : one;
  });
}

function governed(one: Seen, next: Sighting): Sighting {
  const numeral = one.kind === 'number' ? one : one.numeral;
  return {
    ...next,
    start: one.start,
    end: one.end,
    value: one.value,
    low: one.low,
    high: one.high,
    modifier: one.modifier,
    modifierSpan: one.modifierSpan,
    numeral,
    unit: null,
  };
}
