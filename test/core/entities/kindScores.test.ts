import assert from 'node:assert/strict';
import { addScores, bestKind, noScores } from '../../../src/core/entities/kindScores.ts';

describe('kindScores', () => {
  it('adds evidence from several sources', () => {
    const scores = { ...noScores(), PERSON: 1 };
    addScores(scores, { ...noScores(), PLACE: 3, PERSON: 1 }, 0.5);
    assert.deepEqual([scores.PERSON, scores.PLACE], [1.5, 1.5]);
  });

  it('takes the kind with most points, and an organisation when nothing is known', () => {
    assert.equal(bestKind({ ...noScores(), LAW: 2, PLACE: 1 }), 'LAW');
    assert.equal(bestKind(noScores()), 'ORG');
  });
});
