import assert from 'node:assert/strict';
import { lookUp } from '../../../src/core/claims/vocabulary.ts';

describe('lookUp', () => {
  it('gives what every list says of a word', () => {
    const entry = lookUp('contracts');
    assert.equal(entry?.verb?.lemma, 'contract');
    assert.equal(entry?.topic?.kind, 'relationship');
    assert.ok(entry?.turns.some(({ kind }) => kind === 'tie'));
  });

  it('finds the topic of a hyphened word by its last part', () => {
    assert.equal(lookUp('eighty-fold')?.topic?.kind, 'growth');
    assert.equal(lookUp('eighty-fold')?.verb, undefined);
  });

  it('knows what a verb may follow', () => {
    assert.ok(lookUp('will')?.leads && lookUp('recently')?.leads);
    assert.ok(lookUp('was')?.auxiliary && !lookUp('was')?.leads);
  });

  it('leaves other words alone', () => {
    assert.equal(lookUp('seagull'), undefined);
    assert.equal(lookUp('half-seagull'), undefined);
  });
});
