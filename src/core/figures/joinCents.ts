import type { Seen } from './joinRanges.ts';

const joint = /^(?:,? and|,)? $/i;

/** "three dollars and 50 cents" is one amount, not two. */
export function joinCents(text: string, seen: readonly Seen[]): Seen[] {
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
  if (first.kind !== 'money' || second.kind !== 'money') return null;
  if (second.start - first.end > 6 || !joint.test(text.slice(first.end, second.start))) return null;
  const cents =
    second.factor === 0.01 &&
    first.factor === 1 &&
    first.named === 'after' &&
    second.named === 'after';
  if (!cents || first.value === null || second.value === null || second.value >= 1) return null;
  const currency =
    second.currencyBasis === 'written' && first.currencyBasis !== 'written'
      ? second.currency
      : first.currency;
  return {
    ...first,
    end: second.end,
    value: first.value + second.value,
    currency,
    unit: second.unit,
  };
}
