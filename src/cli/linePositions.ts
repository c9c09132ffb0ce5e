import { lineAt } from '../services/lineAt.ts';
import { lineStartsOf } from '../services/newsroomLines.ts';

/**
 * Makes a function that says where an offset stands as `line:column`, both from 1, columns in UTF-16 code units as
 * editors count them; LF, CRLF and a lone CR end a line.
 */
export function linePositions(text: string): (offset: number) => string {
  const starts = lineStartsOf(text);
  return (offset) => {
    const line = lineAt(starts, offset);
    return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
  };
}
