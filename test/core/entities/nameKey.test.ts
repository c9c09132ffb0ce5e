import assert from 'node:assert/strict';
import { nameKey, wordsKey } from '../../../src/core/entities/nameKey.ts';
import { wordsOf } from './wordsOf.ts';

describe('nameKey', () => {
  it('is one for all writings of a name', () => {
    assert.equal(nameKey('U.S.'), nameKey('US'));
    assert.equal(nameKey('ST. BRANNOC’S'), nameKey("St Brannoc's"));
  });

  it('keeps versions apart', () => {
    assert.notEqual(nameKey('Kelvar 3.5'), nameKey('Kelvar 35'));
  });

  it('is the same for words and for their text', () => {
    for (const name of ["Women's Harrow Cup", 'Velstra-Kite', 'Harrow, D.C.', 'Smith & Rao']) {
      const words = wordsOf(name);
      assert.equal(wordsKey(words, 0, words.length - 1), nameKey(name));
    }
  });
});
