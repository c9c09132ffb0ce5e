import assert from 'node:assert/strict';
import { noScores } from '../../../src/core/entities/kindScores.ts';
import { describedKinds, lowerAt, shareScores } from '../../../src/core/entities/surroundings.ts';
import { wordsOf } from './wordsOf.ts';

describe('surroundings', () => {
  it('gives the words of the sentence only', () => {
    const words = wordsOf('The Harbor froze.');
    const around = { text: '', words, from: 0, to: 2 };
    assert.deepEqual(
      [lowerAt(around, 1), lowerAt(around, 2), lowerAt(around, -1)],
      ['harbor', '', ''],
    );
  });

  it('shares points among the kinds of a cue', () => {
    const scores = noScores();
    shareScores(scores, ['ORG', 'PLACE'], 3);
    assert.deepEqual([scores.ORG, scores.PLACE, scores.LAW], [1.5, 1.5, 0]);
  });

  it('takes a title for a person and other nouns for what they describe', () => {
    assert.deepEqual(
      [describedKinds('mayor'), describedKinds('startup'), describedKinds('blue')],
      [['PERSON'], ['ORG'], []],
    );
  });
});
