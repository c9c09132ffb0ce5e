import assert from 'node:assert/strict';
import { addDescription } from '../../../src/core/entities/addDescription.ts';
import { newCandidate } from '../../../src/core/entities/candidate.ts';
import { bestKind } from '../../../src/core/entities/kindScores.ts';
import { wordsOf } from './wordsOf.ts';

/** What the noun before the name (two words from `first` on) speaks for. */
function described(text: string, first: number): { kind: string; place: number; org: number } {
  const words = wordsOf(text);
  const candidate = newCandidate(first, first + 1);
  addDescription({ text, words, from: 0, to: words.length }, first - 1, candidate);
  return { kind: bestKind(candidate.cues), place: candidate.cues.PLACE, org: candidate.cues.ORG };
}

describe('addDescription', () => {
  it('takes a describing noun over the last word of a name', () => {
    assert.equal(described('They paid the lender Marlow Bay.', 4).kind, 'ORG');
    assert.ok(described('They paid the lender Marlow Bay.', 4).place < 0);
  });

  it('leaves the place to a noun for places', () => {
    assert.equal(described('They left the village Marlow Bay.', 4).place > 0, true);
  });

  it('reads a hyphened noun as a whole', () => {
    assert.equal(described('We met the film-maker Tesla Marlow.', 5).kind, 'PERSON');
  });

  it('takes several advisers with one name for a firm', () => {
    assert.equal(described('They hired the consultants Orrin Pell to help.', 4).kind, 'ORG');
    assert.equal(described('They met the consultants Orrin Pell and Ida Voss.', 4).org, 0);
  });
});
