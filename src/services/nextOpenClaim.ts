import { outlinedItems, type ClaimOutline, type OutlinedClaim } from './claimOutline.ts';

export type Direction = 'next' | 'previous';

/**
 * The next open claim of an article after an offset, or the last one before it; null where there is none. An offset of
 * null is outside: the first open claim, or the last.
 */
export function nextOpenClaim(
  outline: ClaimOutline,
  from: number | null,
  direction: Direction,
): OutlinedClaim | null {
  const open = outlinedItems(outline).filter((item) => item.kind === 'claim' && item.open);
  const claims = open.filter((item) => item.kind === 'claim');
  if (direction === 'next') {
    return claims.find(({ start }) => from === null || start > from) ?? null;
  }
  return claims.findLast(({ start }) => from === null || start < from) ?? null;
}
