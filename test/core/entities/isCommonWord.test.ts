import assert from 'node:assert/strict';
import { isCommonWord, isFunctionWord } from '../../../src/core/entities/isCommonWord.ts';

describe('isCommonWord', () => {
  it('knows common words in all their forms', () => {
    for (const word of [
      'harbor',
      'critics',
      'planned',
      'biggest',
      'steadily',
      'companies',
      'unlikely',
      'collateralization',
    ]) {
      assert.ok(isCommonWord(word), word);
    }
  });

  it('does not take a made-up name for one', () => {
    for (const word of ['velstra', 'okafor', 'tarnhope', 'kelvar', 'ruiz', 'brannoc', 'norrin']) {
      assert.ok(!isCommonWord(word), word);
    }
  });

  it('tells words that only bind', () => {
    assert.ok(isFunctionWord('although'));
    assert.ok(!isFunctionWord('harbor'));
  });
});
