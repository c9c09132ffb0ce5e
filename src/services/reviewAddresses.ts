import { parseReviewFileName, reviewFileName } from '../core/annotations/reviewFileName.ts';
import type { Address } from './ports.ts';

/** The folder of a file; a query (some virtual file systems have one) stays with it. */
export function folderOf(address: Address): Address {
  const { path, query } = split(address);
  return path.slice(0, Math.max(0, path.lastIndexOf('/'))) + query;
}

/** The name of a file as people read it. */
export function fileNameOf(address: Address): string {
  const { path } = split(address);
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A lone percent sign: the name is meant as it stands.
  }
}

/** The review file of a reviewer beside an article. */
export function reviewAddress(article: Address, reviewerId: string): Address {
  const { path, query } = split(article);
  return reviewFileName(path, reviewerId) + query;
}

/** The reviewers who have a file beside the article, from the names in its folder; in alphabetical order. */
export function reviewersBeside(article: Address, names: readonly string[]): string[] {
  const articleName = fileNameOf(article);
  return names
    .map(parseReviewFileName)
    .flatMap((parsed) => (parsed?.article === articleName ? [parsed.reviewerId] : []))
    .sort();
}

function split(address: Address): { path: string; query: string } {
  const path = /^[^?#]*/.exec(address)?.[0] ?? address;
  return { path, query: address.slice(path.length) };
}
