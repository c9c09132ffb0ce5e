/** A span of plain text and the label that a test expects there. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Reads `Its [$8 million](money 8e6 USD) stake` as the plain text and its marks. */
export function readMarks(marked: string): { readonly text: string; readonly marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    const [whole, inner = '', label = ''] = match;
    text += marked.slice(last, match.index);
    marks.push({ start: text.length, end: text.length + inner.length, label });
    text += inner;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), marks };
}

/** Writes marks back into their text, so that a failing test shows a readable line. */
export function writeMarks(text: string, marks: readonly Mark[]): string {
  let marked = '';
  let last = 0;
  for (const { start, end, label } of marks.toSorted((a, b) => a.start - b.start)) {
    marked += `${text.slice(last, start)}[${text.slice(start, end)}](${label})`;
    last = end;
  }
  return marked + text.slice(last);
}
