import type { Span } from '../text/span.ts';

/** A number as written, before anybody asks what it counts: "4.2", "12,000", "two hundred thousand", "half a billion", "tens of billions". */
export interface Numeral extends Span {
  /** As the joining of ranges sees a number that nothing names. */
  readonly kind: 'number';
  /** null where `low` and `high` say it. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The scale words multiplied together, 1 without any: a range hands it to its first number ("5-10 million"). */
  readonly scale: number;
  /** Whether it is written in words, wholly or but for its scale. */
  readonly spelled: boolean;
  /** Where the number starts without its article: "a trillion" loses the "a" before a compound ("a trillion-dollar deal"). */
  readonly head: number;
  /** "multi-billion", "near-trillion", "trillion" in "trillion-dollar": stands before a noun like an adjective. */
  readonly bareScale: boolean;
  /** What the number says of itself: "near-trillion" is nearly, "millions" indefinite. */
  readonly modifier: 'nearly' | 'indefinite' | null;
  readonly modifierSpan: Span | null;
  /** Digits only, without separators or scale: how a year is written. */
  readonly whole: boolean;
  /** Digits with their thousands set apart, which no name or version has. */
  readonly grouped: boolean;
  /** Tied to what stands before ("H100", "F-16", "USD5"): a figure only where that is a currency or a date. */
  readonly glued: boolean;
}

/** A numeral with the given parts, plain in all others. Written out for speed. */
export function numeral(
  parts: Span & Partial<Numeral> & { readonly value: number | null },
): Numeral {
  return {
    kind: 'number',
    start: parts.start,
    end: parts.end,
    value: parts.value,
    low: parts.low ?? null,
    high: parts.high ?? null,
    scale: parts.scale ?? 1,
    spelled: parts.spelled ?? false,
    head: parts.head ?? parts.start,
    bareScale: parts.bareScale ?? false,
    modifier: parts.modifier ?? null,
    modifierSpan: parts.modifierSpan ?? null,
    whole: parts.whole ?? false,
    grouped: parts.grouped ?? false,
    glued: parts.glued ?? false,
  };
}
