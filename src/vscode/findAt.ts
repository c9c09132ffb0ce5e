import type { Analysis } from '../core/analysis.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { Mention } from '../core/entities/entity.ts';
import type { Figure } from '../core/figures/figure.ts';
import { covers, touches, type Span } from '../core/text/span.ts';

/** What stands under the mouse: the character at `offset` is inside, so the end is not. */
export function figureAt({ figures }: Analysis, offset: number): Figure | null {
  return figures.find(({ start, end }) => start <= offset && offset < end) ?? null;
}

export function mentionAt({ mentions }: Analysis, offset: number): Mention | null {
  return mentions.find(({ start, end }) => start <= offset && offset < end) ?? null;
}

/** What a caret stands in or beside; what begins at the caret comes before what ends there. */
export function touched<T extends Span>(spans: readonly T[], offset: number): T | null {
  const found = spans.filter((span) => touches(span, offset));
  return found.find((span) => offset < span.end) ?? found[0] ?? null;
}

/** The sentence that covers a span. */
export function sentenceOf({ sentences }: Analysis, span: Span): Claim | null {
  return sentences.find((sentence) => covers(sentence, span)) ?? null;
}
