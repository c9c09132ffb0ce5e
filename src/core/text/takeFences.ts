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
  const lastClosing = text.lastIndexOf('-->');
  const fences: Span[] = [];
  const left: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    const ends = fenceOpenedBy(text, line, { index, lastClosing });
    if (!ends) {
      left.push(line);
      continue;
    }
    const closing = closingLine(text, lines, index, ends);
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
  /** Lines behind the opening one from which, and within which, it may close. */
  readonly from: 0 | 1;
  readonly within: number;
  /** A code fence that is never closed runs to the end of the document; front matter and comments do not. */
  readonly runsOn: boolean;
}

interface Whereabouts {
  readonly index: number;
  /** Where the text's last comment ends, or -1: behind it none can close. */
  readonly lastClosing: number;
}

function fenceOpenedBy(
  text: string,
  line: Line,
  { index, lastClosing }: Whereabouts,
): Opened | null {
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
    return { closes, from: 1, within: Infinity, runsOn: true };
  }
  if (index === 0 && (words === '---' || words === '+++')) {
    const closes = (other: string): boolean => other === words || other === '...';
    return { closes, from: 1, within: Infinity, runsOn: false };
  }
  if (words.startsWith('<!--') && line.start < lastClosing) {
    return {
      closes: (other) => other.includes('-->'),
      from: 0,
      within: longestComment,
      runsOn: false,
    };
  }
  return null;
}

/** Lines. Bounds the work on a text full of comments that never close. */
const longestComment = 200;

function closingLine(
  text: string,
  lines: readonly Line[],
  index: number,
  { closes, from, within }: Opened,
): number | null {
  const limit = Math.min(lines.length, index + within);
  for (let at = index + from; at < limit; at++) {
    const line = lines[at];
    if (line && closes(text.slice(line.start, line.end))) return at;
  }
  return null;
}
