import assert from 'node:assert/strict';
import { phraseAt, phraseBefore, phraseTable } from '../../../src/core/figures/phrases.ts';

const table = phraseTable([
  ['dollar', 1],
  ['hong kong dollar', 2],
  ['us dollar', 3],
]);

describe('phraseAt', () => {
  it('takes the longest phrase, through spaces, hyphens and the stops of abbreviations', () => {
    assert.deepEqual(phraseAt('Hong Kong dollar', 0, table), { start: 0, end: 16, meaning: 2 });
    assert.equal(phraseAt('a US-dollar loan', 2, table)?.meaning, 3);
    assert.equal(phraseAt('5 U.S. dollar', 2, table)?.end, 13);
  });

  it('leaves parts of words alone', () => {
    assert.equal(phraseAt('dollarize', 0, table), null);
    assert.equal(phraseAt('Hong Kong', 0, table), null);
  });
});

describe('phraseBefore', () => {
  it('takes the longest phrase that ends there', () =>
    assert.deepEqual(phraseBefore('a Hong Kong dollar', 18, table), {
      start: 2,
      end: 18,
      meaning: 2,
    }));

  it('leaves parts of words alone', () =>
    assert.equal(phraseBefore('petrodollar', 11, table), null));
});
