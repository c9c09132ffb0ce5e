import assert from 'node:assert/strict';
import { followsName } from '../../../src/core/figures/numbersName.ts';
import { assertFigures } from './assertFigures.ts';

describe('numbersName', () => {
  it('leaves numbers of names alone', () =>
    assertFigures('Orrel 500 companies; Falcon 3.5 and 4 engines; the Karst 90 trucks.'));

  it('finds counts after words that only begin a sentence', () =>
    assertFigures(
      'About [300 people](quantity 300 /person approx). In [March](date) [40 firms](quantity 40 /firm) and Orrel [1,200 jobs](quantity 1200 /job).',
    ));
});

describe('followsName', () => {
  it('goes by a capital that no sentence or month gives', () => {
    assert.equal(followsName('the Orrel 500', 10), true);
    assert.equal(followsName('Since 500', 6), false);
    assert.equal(followsName('March 500', 6), false);
    assert.equal(followsName('with 500', 5), false);
  });
});
