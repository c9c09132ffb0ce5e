import assert from 'node:assert/strict';
import { kindsOf, vocabulary } from '../../../src/core/entities/vocabulary.ts';

describe('vocabulary', () => {
  it('tells what a word beside or inside a name speaks for', () => {
    assert.deepEqual(kindsOf(vocabulary().heads, 'stadium'), ['FACILITY']);
    assert.deepEqual(kindsOf(vocabulary().nounBefore, 'startup'), ['ORG']);
    assert.ok(kindsOf(vocabulary().nounAfter, 'valuation').includes('ORG'));
    assert.ok(vocabulary().titles.has('mayor'));
  });

  it('says nothing of other words', () => {
    assert.deepEqual(kindsOf(vocabulary().heads, 'velstra'), []);
  });
});
