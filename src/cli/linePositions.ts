/**
 * Makes a function that says where an offset stands as `line:column`, both from 1, columns in UTF-16 code units as
 * editors count them; LF, CRLF and a lone CR end a line.
 */
export function linePositions(text: string): (offset: number) => string {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    const line = lastAtMost(starts, offset);
    return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
  };
}

/** Index of the last of the ascending numbers that is not above `limit`. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
