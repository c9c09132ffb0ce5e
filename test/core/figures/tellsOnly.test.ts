import assert from 'node:assert/strict';
import { tellsOnly } from '../../../src/core/figures/tellsOnly.ts';

function tells(text: string): boolean {
  const word = /\b(?:one|two|five|several)\b/.exec(text)!;
  return tellsOnly(text, { start: word.index, end: word.index + word[0].length });
}

describe('tellsOnly', () => {
  it('passes by small numbers that make no figure', () => {
    for (const text of ['just one reader came', 'the two clerks said', 'for several winters now']) {
      assert.equal(tells(text), true, text);
    }
  });

  it('leaves those that may make one to the recognisers', () => {
    for (const text of [
      'some five million',
      'some five to ten',
      'some five euros',
      'some two Soviet rubles',
      'some two percent more',
      'about one in ten',
      'some five times',
      'some two U.S. dollars',
      'a five-mile walk',
      'all $five notes',
    ]) {
      assert.equal(tells(text), false, text);
    }
  });
});
