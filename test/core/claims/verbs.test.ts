import assert from 'node:assert/strict';
import { verbs } from '../../../src/core/claims/verbs.ts';

describe('verbs', () => {
  for (const [word, sense] of [
    ['acquired', 'event'],
    ['sentenced', 'event'],
    ['scored', 'event'],
    ['surged', 'change'],
    ['outpaced', 'change'],
    ['supplies', 'relation'],
    ['admitted', 'speech'],
    ['underscores', 'interpretation'],
    ['became', 'other'],
  ] as const) {
    it(`knows “${word}” as ${sense}`, () => assert.equal(verbs.get(word)?.sense, sense));
  }

  for (const word of ['harbour', 'the', 'quickly']) {
    it(`leaves “${word}” alone`, () => assert.equal(verbs.has(word), false));
  }
});
