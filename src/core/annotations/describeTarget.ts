import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Target } from './annotation.ts';

/** UTF-16 units of context on either side: as much as Hypothesis keeps, enough to tell repeated figures apart. */
const contextLength = 32;
/** A longer stretch of context says no more to a reader, and a marked chapter should not be copied twice. */
const maxSentence = 2000;

/**
 * What finds a span again in another version of the article.
 * @param span in the stored text
 * @param sentences of the stored text, in order
 * @param text name of the version in the review file
 */
export function describeTarget(
  span: Span,
  storedText: string,
  sentences: readonly Span[],
  text: string,
): Target {
  const { start, end } = span;
  return {
    text,
    start,
    end,
    quote: storedText.slice(start, end),
    prefix: storedText.slice(wholeFrom(storedText, Math.max(0, start - contextLength)), start),
    suffix: storedText.slice(
      end,
      wholeTo(storedText, Math.min(storedText.length, end + contextLength)),
    ),
    sentence: sentenceAround(span, storedText, sentences),
  };
}

/** The sentence, or sentences, that a span of the stored text touches; the span's own words where there is none. */
export function sentenceAround(span: Span, storedText: string, sentences: readonly Span[]): string {
  const touched = sentences.filter((sentence) => overlaps(sentence, span));
  const start = Math.min(span.start, touched[0]?.start ?? span.start);
  const end = Math.max(span.end, touched.at(-1)?.end ?? span.end);
  return storedText.slice(start, wholeTo(storedText, Math.min(end, start + maxSentence)));
}

/** Never cuts a character of two units (an emoji) into halves, which no UTF-8 file could hold. */
function wholeFrom(text: string, offset: number): number {
  return isLowSurrogate(text, offset) ? offset + 1 : offset;
}

function wholeTo(text: string, offset: number): number {
  return isLowSurrogate(text, offset) ? offset - 1 : offset;
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
