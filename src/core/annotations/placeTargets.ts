import type { Span } from '../text/span.ts';
import type { Target, TextVersion } from './annotation.ts';
import type { KnownText } from './knownText.ts';

/** Where an annotation stands now. */
export interface Placement {
  /** In the stored text. */
  readonly span: Span;
  /** `review`: the words or what stands round them changed so much that a person should look. */
  readonly state: 'anchored' | 'review';
}

/** Places all targets of an article in its text as it is now, in their order; null where the words are gone. */
export function placeTargets(
  targets: readonly Target[],
  texts: Readonly<Record<string, TextVersion>>,
  now: KnownText,
): (Placement | null)[] {
  return targets.map((target) => {
    if (texts[target.text]?.sha256 === now.version.sha256) {
      return { span: { start: target.start, end: target.end }, state: 'anchored' };
    }
    const { quote, prefix, suffix } = target;
    const whole = now.text.indexOf(prefix + quote + suffix);
    if (whole !== -1) {
      const start = whole + prefix.length;
      return { span: { start, end: start + quote.length }, state: 'anchored' };
    }
    const start = now.text.indexOf(quote);
    if (start === -1 || quote === '') return null;
    return { span: { start, end: start + quote.length }, state: 'review' };
  });
}
