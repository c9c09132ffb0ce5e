import type { Span } from './span.ts';

export type TextFormat = 'plain' | 'markdown';

export type BlockKind = 'paragraph' | 'heading' | 'bullet' | 'table-row' | 'boilerplate' | 'code';

/**
 * A piece of the article between line breaks, without leading and trailing white space; the glyph of a bullet and the
 * signs of a heading are inside. The lines of a paragraph that was wrapped by hand are one block, so is a code fence.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of a heading: 1 is the highest. 0 otherwise. */
  readonly level: number;
  /** The words without a heading's signs (`===`, `##`) or a bullet's glyph. */
  readonly content: Span;
}

/** An article taken apart by its layout; nothing is known of its language yet. */
export interface Article {
  /** As decoded: line ends as on disk, without a byte order mark. */
  readonly text: string;
  readonly format: TextFormat;
  /** In order, never overlapping; blank lines belong to no block. */
  readonly blocks: readonly Block[];
  /** Where nothing is found, in order: in Markdown code, addresses and front matter. Always empty in plain text. */
  readonly hidden: readonly Span[];
}
