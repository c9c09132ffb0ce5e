import assert from 'node:assert/strict';
import {
  addName,
  emptyLexicon,
  isGivenName,
  matchName,
  sharedLexicon,
} from '../../../src/core/entities/lexicon.ts';
import { wordsOf } from './wordsOf.ts';

function match(text: string): string | null {
  const words = wordsOf(text);
  for (let i = 0; i < words.length; i++) {
    const found = matchName(sharedLexicon(), words, i, words.length);
    if (found) return `${found.known.kind} ${found.known.entity}${found.owned ? " 's" : ''}`;
  }
  return null;
}

describe('lexicon', () => {
  it('knows names of all desks by any of their writings', () => {
    assert.equal(match('the World Health Organisation met'), 'ORG World Health Organization');
    assert.equal(match('in the U.S. and'), 'PLACE United States');
    assert.equal(match('with Nato in'), 'ORG NATO');
    assert.equal(match('at Moody’s in'), "ORG Moody's 's");
    assert.equal(match('flew to St. Louis today'), 'PLACE St. Louis');
    assert.equal(match('a trip to Burkina Faso'), 'PLACE Burkina Faso');
    assert.equal(match('ran in the Boston Marathon again'), 'EVENT Boston Marathon');
  });

  it('leaves small letters and common words alone', () => {
    assert.equal(match('he told us who it was'), null);
    assert.equal(match('the nice bath was in the gap'), null);
    assert.equal(match('Who knows?'), null);
  });

  it('holds more than a thousand names and stays compact', () => {
    assert.ok(sharedLexicon().names.size > 2000);
  });

  it('lets a settled name overrule a known one', () => {
    const lexicon = emptyLexicon();
    addName(lexicon, { written: 'Kite', entity: 'Kite', kind: 'ORG', lone: false, settled: false });
    addName(lexicon, {
      written: 'KITE',
      entity: 'The Kite',
      kind: 'LAW',
      lone: false,
      settled: true,
    });
    assert.equal(lexicon.names.get('kite')?.kind, 'LAW');
  });

  it('knows given names of all continents', () => {
    for (const name of ['Aisha', 'Kwame', 'Ingrid', 'Hiroshi', 'Priya', 'Santiago']) {
      assert.ok(isGivenName(name), name);
    }
    assert.ok(!isGivenName('Velstra'));
  });
});
