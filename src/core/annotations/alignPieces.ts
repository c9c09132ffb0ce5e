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
    const youngs = (places[1].get(hash) ?? []).filter((young) => !taken.has(young));
    for (const [index, old] of left.entries()) {
      // Of two that were alike one has changed: the other is only what stands between the same neighbours.
      const young =
        left.length === youngs.length
          ? youngs[index]
          : youngs.find((one) => !taken.has(one) && isBetween(matched, old, one));
      if (young !== undefined) match(old, young);
    }
  }
  return matched;
}

/** Whether a new piece stands between what the neighbours of an old one became. */
function isBetween(matched: readonly (number | null)[], old: number, young: number): boolean {
  const previous = matched.slice(0, old).findLast((index) => index !== null) ?? -1;
  const next = matched.slice(old + 1).find((index) => index !== null) ?? Infinity;
  return previous < young && young < next;
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
