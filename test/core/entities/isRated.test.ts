import assert from 'node:assert/strict';
import { isRated } from '../../../src/core/entities/isRated.ts';
import { wordsOf } from './wordsOf.ts';

/** The numbers of a text that rate the name before them. */
function rated(text: string): string[] {
  const words = wordsOf(text);
  return words.filter((_, i) => isRated(words, i)).map((word) => word.text);
}

describe('isRated', () => {
  it('knows the marks of a whole team', () => {
    assert.deepEqual(rated('How they played: Serrano 7; Okpara 6, Lindh 7.5, Varga-Roth 8.'), [
      '7',
      '6',
      '7.5',
      '8',
    ]);
  });

  it('leaves versions and amounts alone', () => {
    assert.deepEqual(rated('The Kelvar 3, the Kelvar 4 and the Ostara 2 were tested.'), []);
    assert.deepEqual(rated('Velmar 12, Tarn 14, Harrow 19, Orne 40 were counted in May.'), []);
  });
});
