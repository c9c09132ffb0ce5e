import type { Span } from './span.ts';
import type { Line } from './splitLines.ts';

/** Markdown that is not prose, and the lines that are left. */
export interface Fenced {
  /** Front matter, code fences and HTML comments that begin a line; in order. */
  readonly fences: readonly Span[];
  readonly lines: readonly Line[];
}

/** Takes front matter (YAML or TOML), code fences (CommonMark 0.31, section 4.5) and comment blocks out of the lines. */
export function takeFences(text: string, lines: readonly Line[]): Fenced {
  const fences: Span[] = [];
  const left: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    const ends = fenceOpenedBy(text, line, index);
    if (!ends) {
      left.push(line);
      continue;
    }
    const closing = closingLine(text, lines, ends.from === 'same' ? index : index + 1, ends.closes);
    if (closing === null && !ends.runsOn) {
      left.push(line);
      continue;
    }
    const last = closing ?? lines.length - 1;
    fences.push({ start: line.start, end: lines[last]?.end ?? line.end });
    index = last;
  }
  return { fences, lines: left };
}

interface Opened {
  readonly closes: (words: string) => boolean;
  /** Whether the opening line itself may close it. */
  readonly from: 'same' | 'next';
  /** A code fence that is never closed runs to the end of the document; front matter and comments do not. */
  readonly runsOn: boolean;
}

function fenceOpenedBy(text: string, line: Line, index: number): Opened | null {
  const first = text[line.start];
  if (first !== '`' && first !== '~' && first !== '-' && first !== '+' && first !== '<') {
    return null;
  }
  const words = text.slice(line.start, line.end);
  const fence = /^(`{3,})[^`]*$|^(~{3,})/.exec(words);
  if (fence) {
    const sign = fence[1] ?? fence[2] ?? '';
    const closes = (other: string): boolean =>
      other.startsWith(sign) && other === sign.charAt(0).repeat(other.length);
    return { closes, from: 'next', runsOn: true };
  }
  if (index === 0 && (words === '---' || words === '+++')) {
    return { closes: (other) => other === words || other === '...', from: 'next', runsOn: false };
  }
  if (words.startsWith('<!--')) {
    return { closes: (other) => other.includes('-->'), from: 'same', runsOn: false };
  }
  return null;
}

/** How far an opening is looked after, in lines: bounds the work when nothing ever closes. */
const furthestClosing = 2000;

function closingLine(
  text: string,
  lines: readonly Line[],
  from: number,
  closes: (words: string) => boolean,
): number | null {
  const limit = Math.min(lines.length, from + furthestClosing);
  for (let index = from; index < limit; index++) {
    const line = lines[index];
    if (line && closes(text.slice(line.start, line.end))) return index;
  }
  return null;
}
