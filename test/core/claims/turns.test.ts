import assert from 'node:assert/strict';
import { indexTurns, isTurnAt } from '../../../src/core/claims/turns.ts';

describe('indexTurns', () => {
  const index = indexTurns({ day: 'at noon/midnight, last week', contrast: 'at' });

  it('finds turns by each first word, the longest first', () => {
    assert.deepEqual(
      index.get('at')?.map(({ kind }) => kind),
      ['day', 'contrast'],
    );
    assert.equal(index.has('noon'), false);
  });
});

describe('isTurnAt', () => {
  const [turn] = indexTurns({ superlative: 'one of the * boats/ships' }).get('one')!;

  it('takes any one word for a star and either for a choice', () => {
    assert.ok(isTurnAt('it is one of the fastest ships'.split(' '), 2, turn!));
  });

  it('leaves other words and short ends alone', () => {
    assert.ok(!isTurnAt('one of the fastest cars'.split(' '), 0, turn!));
    assert.ok(!isTurnAt('one of the'.split(' '), 0, turn!));
  });
});
