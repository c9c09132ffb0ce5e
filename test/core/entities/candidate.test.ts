import assert from 'node:assert/strict';
import { newCandidate, totalScores } from '../../../src/core/entities/candidate.ts';

describe('candidate', () => {
  it('begins without evidence and adds up cues and form', () => {
    const candidate = newCandidate(2, 3, { titled: true });
    assert.equal(totalScores(candidate).PERSON, 0);
    candidate.cues.PERSON += 2;
    candidate.form.PERSON += 1;
    assert.equal(totalScores(candidate).PERSON, 3);
    assert.ok(candidate.titled && !candidate.owned && candidate.known === null);
  });
});
