/** Where each line of a text begins, as an editor counts: after CRLF, LF and a lone CR. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n|\r|\n/g)) starts.push(ending.index + ending[0].length);
  return starts;
}
