const ending = '.review.yaml';

/** The name of a reviewer's file beside an article: `harbour.txt`, `ana` -> `harbour.txt.ana.review.yaml`. */
export function reviewFileName(article: string, reviewerId: string): string {
  return `${article}.${reviewerId}${ending}`;
}

/** What the name of a review file says; null for the name of any other file. */
export function parseReviewFileName(name: string): { article: string; reviewerId: string } | null {
  if (!name.endsWith(ending)) return null;
  const match = /^(.+)\.([a-z][a-z0-9-]*)$/s.exec(name.slice(0, -ending.length));
  const [, article, reviewerId] = match ?? [];
  return article === undefined || reviewerId === undefined ? null : { article, reviewerId };
}
