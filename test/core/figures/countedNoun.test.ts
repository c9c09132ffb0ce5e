import assert from 'node:assert/strict';
import { countedNoun } from '../../../src/core/figures/countedNoun.ts';

describe('countedNoun', () => {
  it('takes a noun that follows directly', () =>
    assert.deepEqual(countedNoun('40 firms', 2, false), { unit: 'firm', end: 8 }));

  it('reaches over adjectives, without an end', () => {
    assert.deepEqual(countedNoun('40 new part-time jobs', 2, false), { unit: 'job', end: null });
    assert.deepEqual(countedNoun('40 X9 chips', 2, false), { unit: 'chip', end: null });
    assert.deepEqual(countedNoun('40 new police officers', 2, false), {
      unit: 'officer',
      end: null,
    });
  });

  it('reaches through "of" for indefinite numbers', () =>
    assert.deepEqual(countedNoun('millions of pages', 8, true), { unit: 'page', end: null }));

  it('stops at other phrases', () => {
    for (const text of ['40 in cars', '40 was', '40, cars', '40 metres of', '40']) {
      assert.equal(
        countedNoun(text, 2, false)?.unit,
        text === '40 metres of' ? 'metre' : undefined,
        text,
      );
    }
  });
});
