import type { Claim, ClaimStrength } from '../../src/core/claims/claim.ts';
import { overlapLength } from '../../src/core/text/span.ts';
import { analyzeSeed } from './analyzeSeed.ts';
import type { Seed } from './folders.ts';
import { newTally, scoreOf } from './score.ts';
import type { Score } from './score.ts';

/** A labelled sentence, heading, bullet or boilerplate line, as `seeds-claims.jsonl` has it. */
export interface GoldSegment {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly claim: boolean;
  readonly strength: ClaimStrength;
}

export interface ClaimScore extends Score {
  /** Segments labelled as core claims that no claim was found for. */
  readonly missedCore: readonly string[];
}

/** Compares claims (core or soft) with the labels; a claim belongs to the segment that it overlaps most. */
export function scoreClaims(seeds: readonly Seed[], gold: readonly GoldSegment[]): ClaimScore {
  const tally = newTally();
  const missedCore: string[] = [];
  for (const seed of seeds) {
    const segments = gold.filter(({ file }) => file === seed.name);
    const found = foundSegments(analyzeSeed(seed).sentences, segments);
    for (const segment of segments) {
      const words = `${seed.name} ${segment.strength} ${segment.text}`;
      if (segment.claim) tally.expected++;
      if (found.has(segment)) tally.predicted++;
      if (segment.claim && found.has(segment)) tally.hits++;
      else if (segment.claim) tally.missed.push(words);
      else if (found.has(segment)) tally.extra.push(words);
      if (segment.strength === 'core' && !found.has(segment)) missedCore.push(words);
    }
  }
  return { ...scoreOf(tally), missedCore };
}

function foundSegments(
  sentences: readonly Claim[],
  segments: readonly GoldSegment[],
): Set<GoldSegment> {
  const found = new Set<GoldSegment>();
  for (const claim of sentences.filter(({ strength }) => strength !== 'none')) {
    const shared = (segment: GoldSegment) => overlapLength(segment, claim);
    const best = [...segments].sort((a, b) => shared(b) - shared(a))[0];
    if (best && shared(best) > 0) found.add(best);
  }
  return found;
}
