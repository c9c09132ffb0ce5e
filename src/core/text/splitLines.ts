import type { Span } from './span.ts';

/** A line without its line break and without white space at either end; blank lines are left out. */
export interface Line extends Span {
  /** Whether a blank line (or the start of the text) stands before it. */
  readonly afterBlank: boolean;
  /** White space before its first character, in code units. */
  readonly indent: number;
  /** Where the line break after it starts, white space included: two spaces there break a line in Markdown. */
  readonly rawEnd: number;
}

/** The lines of a text that hold anything, in order. LF, CRLF, CR and the Unicode separators end a line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const match of text.matchAll(/([^\r\n\u2028\u2029]*)(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    const raw = match[1] ?? '';
    const trimmed = raw.trim();
    if (trimmed === '') {
      afterBlank = true;
      continue;
    }
    const indent = raw.length - raw.trimStart().length;
    const start = match.index + indent;
    const rawEnd = match.index + raw.length;
    lines.push({ start, end: start + trimmed.length, afterBlank, indent, rawEnd });
    afterBlank = false;
  }
  return lines;
}
