import { addAppositionEvidence } from './appositionEvidence.ts';
import type { Candidate } from './candidate.ts';
import { addSiteEvidence } from './siteEvidence.ts';
import { addLeftEvidence } from './leftEvidence.ts';
import { addPronounEvidence } from './pronounEvidence.ts';
import { addRightEvidence } from './rightEvidence.ts';
import type { Surroundings } from './surroundings.ts';

/** Adds what the words around a name say about its kind ("shares of X", "X, 34,", "in X", "the startup X"). */
export function addContextEvidence(around: Surroundings, candidate: Candidate): void {
  addLeftEvidence(around, candidate);
  addRightEvidence(around, candidate);
  addAppositionEvidence(around, candidate);
  addPronounEvidence(around, candidate);
  addSiteEvidence(around, candidate);
}
