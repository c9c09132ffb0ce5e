import type { TextFormat } from './article.ts';
import { isBoilerplate } from './isBoilerplate.ts';
import { readLineShape, type LineShape } from './readLineShape.ts';
import type { Span } from './span.ts';
import type { Line } from './splitLines.ts';

/** One block in the making: one line, or the lines of a paragraph that was wrapped by hand. */
export interface Piece extends Span {
  readonly shape: LineShape;
  /** Set when a Markdown underline stands below it: 1 for `===`, 2 for `---`. */
  readonly underlined: 0 | 1 | 2;
  readonly boilerplate: boolean;
}

/** Puts the lines of hand-wrapped paragraphs together and gives Markdown's underlined headings their underline. */
export function joinLines(text: string, lines: readonly Line[], format: TextFormat): Piece[] {
  const width = wrapWidth(text, lines);
  const pieces: Piece[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const shape = readLineShape(text, line, format);
    const before = pieces.at(-1);
    if (before && last && underlines(shape, before, line)) {
      const underlined = text[line.start] === '=' ? 1 : 2;
      pieces[pieces.length - 1] = { ...before, end: line.end, underlined };
    } else {
      const boilerplate = shape.kind === 'prose' && isBoilerplate(text.slice(line.start, line.end));
      const piece: Piece = { start: line.start, end: line.end, shape, underlined: 0, boilerplate };
      if (before && last && continues(before, piece) && wraps(text, [last, line], width, format)) {
        pieces[pieces.length - 1] = { ...before, end: line.end };
      } else pieces.push(piece);
    }
    last = line;
  }
  return pieces;
}

/** Longest line that a person or an editor still wraps by hand, in code units. */
const widestWrap = 120;

/**
 * The width at which the text was wrapped by hand, or null where its paragraphs are lines of their own: of wrapped lines,
 * many break off within a sentence; of paragraphs, hardly one does.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let widest = 0;
  let neighbours = 0;
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    widest = Math.max(widest, line.end - line.start + line.indent);
    const isShort = line.end - line.start < narrowestWrap;
    if (isShort || lines[index + 1]?.afterBlank !== false) continue;
    neighbours++;
    if (isUnfinished(text, line)) broken++;
  }
  return widest <= widestWrap && broken > 0 && broken * 5 >= neighbours * 2 ? widest : null;
}

/** Whether a line ends without a mark that ends a sentence. */
function isUnfinished(text: string, { start, end }: Line): boolean {
  return !/[.!?:;…]["”’')*_\]]*$/.test(text.slice(Math.max(start, end - 20), end));
}

function underlines(shape: LineShape, before: Piece, line: Line): boolean {
  return (
    shape.kind === 'underline' &&
    !line.afterBlank &&
    before.shape.kind === 'prose' &&
    before.underlined === 0 &&
    before.end - before.start <= widestWrap
  );
}

function continues(before: Piece, piece: Piece): boolean {
  if (before.boilerplate || piece.boilerplate || before.underlined > 0) return false;
  if (piece.shape.kind === 'quote') return before.shape.kind === 'quote';
  return (
    piece.shape.kind === 'prose' && /^(?:prose|bullet|numbered|quote)$/.test(before.shape.kind)
  );
}

/** Whether the second of two neighbouring lines goes on with the first one's paragraph. */
function wraps(
  text: string,
  [first, second]: readonly [Line, Line],
  width: number | null,
  format: TextFormat,
): boolean {
  if (second.afterBlank) return false;
  if (format === 'markdown' && first.rawEnd - first.end >= 2) return false;
  const unfinished = isUnfinished(text, first);
  const next = text.slice(second.start, Math.min(second.end, second.start + widestWrap));
  if (unfinished && /^\p{Ll}+(?:\P{L}|$)/u.test(next)) return true;
  if (width === null) return false;
  const nextWord = /^\S+/.exec(next)?.[0].length ?? 0;
  const length = first.end - first.start + first.indent;
  // The next word would not have fitted: the line was broken by a program, not by the writer.
  if (width >= narrowestWrap && length + 1 + nextWord > width) return true;
  return format === 'markdown' && unfinished && length >= narrowestWrap;
}

/** Code units: shorter lines are titles, verse or lists. */
const narrowestWrap = 40;
