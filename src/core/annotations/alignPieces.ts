import type { Piece } from './textVersion.ts';

/**
 * Which piece of the new text each piece of the old one became: its index, or null where its words changed or are gone.
 * Pieces go by their hashes. One that both texts have once is matched wherever it stands, as sentences are moved;
 * repeated ones ("Read more.") are matched beside a neighbour that was, then in their order or between their neighbours.
 */
export function alignPieces(before: readonly Piece[], now: readonly Piece[]): (number | null)[] {
  const matched: (number | null)[] = before.map(() => null);
  const taken = new Set<number>();
  const match = (old: number, young: number): void => {
    matched[old] = young;
    taken.add(young);
  };
  const places = [groupByHash(before), groupByHash(now)] as const;
  for (const [hash, olds] of places[0]) {
    const youngs = places[1].get(hash);
    const [old, young] = [olds[0], youngs?.[0]];
    if (olds.length !== 1 || youngs?.length !== 1) continue;
    if (old !== undefined && young !== undefined) match(old, young);
  }
  const isFree = (old: number, young: number): boolean =>
    matched[old] === null && !taken.has(young) && before[old]?.hash === now[young]?.hash;
  for (const step of [1, -1]) {
    for (const index of step === 1 ? before.keys() : [...before.keys()].reverse()) {
      const young = matched[index];
      if (typeof young === 'number' && isFree(index + step, young + step)) {
        match(index + step, young + step);
      }
    }
  }
  for (const [hash, olds] of places[0]) {
    const left = olds.filter((old) => matched[old] === null);
    if (left.length === 0) continue;
    const youngs = (places[1].get(hash) ?? []).filter((young) => !taken.has(young));
    if (left.length !== youngs.length) {
      matchBetween(left, youngs, matched, match);
      continue;
    }
    for (const [index, young] of youngs.entries()) match(left[index] ?? 0, young);
  }
  return matched;
}

/**
 * Of two that were alike one has changed: the other is only what stands between what the neighbours became. One way
 * through the old pieces serves all in `left`: a page of 2,000 lines that are alike would take half a minute otherwise.
 */
function matchBetween(
  left: readonly number[],
  youngs: readonly number[],
  matched: readonly (number | null)[],
  match: (old: number, young: number) => void,
): void {
  const free = new Set(youngs);
  let [seen, ahead, previous] = [0, 0, -1];
  for (const old of left) {
    for (; seen < old; seen++) previous = matched[seen] ?? previous;
    ahead = Math.max(ahead, old + 1);
    while (matched[ahead] === null) ahead++;
    const next = matched[ahead] ?? Infinity;
    for (const young of free) {
      if (young >= next) break;
      if (young <= previous) continue;
      free.delete(young);
      match(old, young);
      break;
    }
  }
}

function groupByHash(pieces: readonly Piece[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [index, { hash }] of pieces.entries()) {
    const group = groups.get(hash);
    if (group === undefined) groups.set(hash, [index]);
    else group.push(index);
  }
  return groups;
}
