import { entityKinds, type EntityKind } from './entity.ts';

/**
 * Evidence for what a name refers to: points per kind, in feel log-odds (1 a hint, 2 good, 3 nearly certain). Every
 * source of evidence only adds to it, so that one more source (a trained tagger, a desk) needs no other change.
 */
export type KindScores = Record<EntityKind, number>;

export function noScores(): KindScores {
  return { PERSON: 0, ORG: 0, PRODUCT: 0, PLACE: 0, LAW: 0, EVENT: 0, FACILITY: 0 };
}

/** Adds `more`, weighed, to `scores` in place. */
export function addScores(scores: KindScores, more: KindScores, weight = 1): void {
  for (const kind of entityKinds) scores[kind] += more[kind] * weight;
}

/** The kind with most points; on a tie the one listed first among the kinds. */
export function bestKind(scores: KindScores): EntityKind {
  let best: EntityKind = 'ORG';
  for (const kind of entityKinds) if (scores[kind] > scores[best]) best = kind;
  return best;
}
