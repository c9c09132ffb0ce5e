/** A column of a table; the last one is cut where the line is full. */
export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** A narrower last column says nothing any more: then the line may be longer than the terminal is wide. */
const narrowest = 20;

const indent = '  ';
const gap = '  ';

/** Lays rows of cells out as lines of text with aligned columns, indented, at most `width` columns wide. */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const clean = [columns.map(({ title }) => title), ...rows.map((row) => row.map(printable))];
  const widths = columns.map((_, index) => Math.max(...clean.map((row) => columnsOf(row[index]))));
  const before = widths.slice(0, -1).reduce((sum, each) => sum + each + gap.length, indent.length);
  const room = Math.max(narrowest, width - before);
  return clean.map((row) => `${formatRow(row, columns, widths, room)}\n`).join('');
}

function formatRow(
  row: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
  room: number,
): string {
  const last = columns.length - 1;
  const cells = columns.map(({ align }, index) => {
    const cell = row[index] ?? '';
    if (index === last) return cut(cell, room);
    const padding = ' '.repeat(Math.max(0, (widths[index] ?? 0) - columnsOf(cell)));
    return align === 'right' ? padding + cell : cell + padding;
  });
  return (indent + cells.join(gap)).trimEnd();
}

/**
 * The text on one line and without characters that steer a terminal: an article from outside must not be able to
 * recolour, retitle or reorder what the reader sees.
 */
function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** East Asian wide characters and emoji take two columns, combining marks none. */
const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

function columnsOfCharacter(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

function columnsOf(text: string | undefined): number {
  let columns = 0;
  for (const character of text ?? '') columns += columnsOfCharacter(character);
  return columns;
}

function cut(text: string, room: number): string {
  if (columnsOf(text) <= room) return text;
  let kept = '';
  let columns = 1; // the ellipsis
  for (const character of text) {
    columns += columnsOfCharacter(character);
    if (columns > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
