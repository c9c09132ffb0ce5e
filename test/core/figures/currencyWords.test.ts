import assert from 'node:assert/strict';
import { currencyWords } from '../../../src/core/figures/currencyWords.ts';

describe('currencyWords', () => {
  it('knows names in singular and plural, with and without accents', () => {
    const codes = [
      'swiss francs',
      'euro',
      'zlotys',
      'yen',
      'costa rican colon',
      'pounds sterling',
      'kronor',
    ].map(
      (name) =>
        currencyWords.meanings.get(name)?.currency ?? currencyWords.meanings.get(name)?.shared,
    );
    assert.deepEqual(codes, ['CHF', 'EUR', 'PLN', 'JPY', 'CRC', 'pound', 'SEK']);
  });

  it('leaves shared names open', () => {
    for (const name of ['dollars', 'francs', 'rupees', 'pesos', 'cents']) {
      assert.equal(currencyWords.meanings.get(name)?.currency, null, name);
    }
  });

  it('leaves everyday words out', () => {
    for (const word of ['gold', 'real', 'rights']) {
      assert.ok(!currencyWords.meanings.has(word), word);
    }
  });
});
