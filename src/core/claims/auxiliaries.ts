import { futureWords, hypotheticals, obligations } from './wordLists.ts';

/** What a verb hangs on: "is" and "was" selling, "have" sold, "will" sell, "could" sell, "must" sell, "to" sell, "did" sell. */
export type Helper =
  'is' | 'was' | 'have' | 'future' | 'modal' | 'obligation' | 'to' | 'do' | 'none';

/** The auxiliaries that say which they are by themselves; "be" and "have" go by what stands before them. */
export const helpers: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ...[...futureWords].map((word) => [word, 'future'] as const),
  ...[...hypotheticals, 'can', 'cannot', "can't"].map((word) => [word, 'modal'] as const),
  ...[...obligations].map((word) => [word, 'obligation'] as const),
  ...['do', 'does', 'did', "don't", "doesn't", "didn't"].map((word) => [word, 'do'] as const),
  ['to', 'to'],
]);
