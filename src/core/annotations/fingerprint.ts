/** What a new edition of the same words may change: white space, quotation marks, dashes, emphasis. */
const ignored = /[\s"'`´‘’‚‛“”„‟«»‹›\u2010-\u2015_*\u00ad\u200b-\u200d\u2060-]/u;

/** The characters of a text that count for `fingerprint`, and where each stood. */
export interface BareText {
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the original. */
  readonly offsets: readonly number[];
}

/** A text without what a change of layout changes; the offsets lead back. */
export function toBareText(original: string): BareText {
  const offsets: number[] = [];
  let text = '';
  for (let index = 0; index < original.length; index++) {
    const unit = original.charAt(index);
    if (ignored.test(unit)) continue;
    text += unit;
    offsets.push(index);
  }
  return { text, offsets };
}

/**
 * A 24-bit hash of the words of a text: FNV-1a over the UTF-16 units that count, folded. Small, as a review file keeps
 * one for every sentence; two sentences of an article of 400 share one in about one article of 200, and whoever uses
 * it compares the words too. Part of format version 1.
 */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 128 ? isIgnoredAscii(unit) : ignored.test(text.charAt(index))) continue;
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

const ignoredAscii = Array.from({ length: 128 }, (_, unit) =>
  ignored.test(String.fromCharCode(unit)),
);

function isIgnoredAscii(unit: number): boolean {
  return ignoredAscii[unit] === true;
}
