const part = /\b(?:early|late|mid)(?:[ -]to[ -](?:mid|late))?[ -]$/i;

/** The start of "early ", "mid-" or "late " before a month or year at `at`, else `at`. */
export function partOfYearBefore(text: string, at: number): number {
  const from = Math.max(0, at - 14);
  const match = part.exec(text.slice(from, at));
  return match === null ? at : from + match.index;
}
