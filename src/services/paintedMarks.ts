import type { Edit } from '../core/text/edits.ts';
import type { Span } from '../core/text/span.ts';

/**
 * Milliseconds. Marks that were painted less than this before an edit may have reached the window after it, and then
 * stand a letter beside their words: they are painted again.
 */
const settleTime = 500;

interface Painted {
  /** Null: an edit touched a mark, and what the editor made of it is not known. */
  readonly spans: readonly Span[] | null;
  readonly at: number;
}

/**
 * What an editor shows of each kind of mark, so that only a kind whose marks differ is painted again. The editor moves
 * its marks with every edit; this keeps count of where they must be.
 */
export class PaintedMarks<Kind> {
  readonly #painted = new Map<Kind, Painted>();

  /**
   * Whether a kind has to be painted for `wanted` to be what is shown; `wanted` is then taken for painted. `now` is in
   * milliseconds.
   */
  needs(kind: Kind, wanted: readonly Span[], now: number): boolean {
    const { spans } = this.#painted.get(kind) ?? { spans: [] };
    if (spans !== null && areSame(spans, wanted)) return false;
    this.#painted.set(kind, { spans: wanted, at: now });
    return true;
  }

  /** Follows edits that were made at once: offsets in the text before them, none overlapping another. */
  follow(edits: readonly Edit[], now: number): void {
    const lastFirst = edits.toSorted((a, b) => b.start - a.start);
    for (const [kind, { spans, at }] of this.#painted) {
      const known = spans !== null && now - at >= settleTime;
      this.#painted.set(kind, { spans: known ? moveAll(spans, lastFirst) : null, at });
    }
  }
}

function moveAll(spans: readonly Span[], lastFirst: readonly Edit[]): readonly Span[] | null {
  const moved: Span[] = [];
  for (const span of spans) {
    let by = 0;
    for (const { start, end, text } of lastFirst) {
      if (start >= span.end) continue;
      if (end > span.start) return null;
      by += text.length - (end - start);
    }
    moved.push(by === 0 ? span : { start: span.start + by, end: span.end + by });
  }
  return moved;
}

function areSame(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, at) => start === b[at]?.start && end === b[at]?.end)
  );
}
