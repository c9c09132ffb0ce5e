import assert from 'node:assert/strict';
import { findRuns } from '../../../src/core/entities/findRuns.ts';
import { wordsOf } from './wordsOf.ts';

function runs(text: string): string[] {
  const words = wordsOf(text);
  return findRuns(words, 0, words.length).map(({ first, end }) =>
    text.slice(words[first]!.start, words[end - 1]!.end),
  );
}

describe('findRuns', () => {
  it('carries a name on over its small words', () => {
    assert.deepEqual(runs('the Ministry of Tides and Bridges of Norland'), [
      'Ministry of Tides and Bridges',
      'Norland',
    ]);
    assert.deepEqual(runs('with Pieter van der Meer at Rao & Sons'), [
      'Pieter van der Meer',
      'Rao & Sons',
    ]);
    assert.deepEqual(runs('the Parks and Recreation Department met'), [
      'Parks and Recreation Department',
    ]);
    assert.deepEqual(runs('at St. Brannoc’s Hospital in Sutton-upon-Lea'), [
      'St. Brannoc’s Hospital',
      'Sutton-upon-Lea',
    ]);
  });

  it('ends a name at other small words', () => {
    assert.deepEqual(runs('between Velstra and Kelvar for Norrin'), [
      'Velstra',
      'Kelvar',
      'Norrin',
    ]);
    assert.deepEqual(runs('the CEO of Velstra, Ana Ruiz'), ['CEO', 'Velstra', 'Ana Ruiz']);
    assert.deepEqual(runs('a Norland-based rival of Velstra’s Kelvar'), [
      'Norland',
      'Velstra',
      'Kelvar',
    ]);
  });

  it('takes a version in and leaves an amount out', () => {
    assert.deepEqual(runs('the Kelvar 3.5 chip and Measure 12'), ['Kelvar 3.5', 'Measure 12']);
    assert.deepEqual(runs('sold Velstra 5 million, in March 9 of Phase 3'), [
      'Velstra',
      'March',
      'Phase',
    ]);
    assert.deepEqual(runs('as Harrow Rovers 3 lost'), ['Harrow Rovers']);
  });
});
