import type { ReviewPorts } from '../../src/services/reviews.ts';
import { Reviews } from '../../src/services/reviews.ts';
import { MemoryFiles } from './memoryFiles.ts';

export const articleAddress = 'file:///desk/harbour.txt';
export const articleText =
  'The port of Aldin earned $4.2 billion in 2024.\r\nIts owner, Marn Lines, said so. Ferries carried 12 million people 😀 that year.\r\n';
export const ana = { id: 'ana', name: 'Ana Ruiz' };
export const ben = { id: 'ben', name: 'Ben Okri' };

/** Ports without a disk, a clock or chance: time goes on by a second at each look, ids come from a seed. */
export function deskPorts(
  files = new MemoryFiles(),
  seed = 1,
): ReviewPorts & { files: MemoryFiles } {
  let second = 0;
  let random = seed;
  return {
    files,
    clock: {
      now: () => new Date(1_800_000_000_000 + 1000 * second++).toISOString().replace('.000', ''),
    },
    random: {
      bytes: (count) =>
        Uint8Array.from({ length: count }, () => {
          random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fffffff;
          return (random >>> 16) & 0xff;
        }),
    },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  };
}

/** The span of some words of the article. */
export function spanOfWords(words: string, text = articleText): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** A reviewer with the article open, over the same files as others where they are given. */
export async function openDesk(
  reviewer = ana,
  files = new MemoryFiles(),
  seed = reviewer.id.charCodeAt(0),
): Promise<Reviews> {
  const reviews = new Reviews(deskPorts(files, seed));
  reviews.setReviewer(reviewer);
  await reviews.load(articleAddress, articleText, 'plain');
  return reviews;
}
