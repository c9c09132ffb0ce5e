import assert from 'node:assert/strict';
import { findWords } from '../../../src/core/text/findWords.ts';

function words(text: string): string[] {
  return findWords(text, { start: 0, end: text.length }).map((word) => word.text);
}

describe('findWords', () => {
  it('keeps hyphens, apostrophes, full stops and commas inside words', () => {
    assert.deepEqual(words('The U.S. cloud-based firm’s R&D cost 4,200.50 crowns.'), [
      'The',
      'U.S',
      'cloud-based',
      'firm’s',
      'R&D',
      'cost',
      '4,200.50',
      'crowns',
    ]);
  });

  it('gives small letters without the possessive ending', () => {
    assert.deepEqual(
      findWords('Harlow’s Don’t', { start: 0, end: 14 }).map(({ low }) => low),
      ['harlow', "don't"],
    );
  });

  it('gives offsets into the whole text', () => {
    assert.deepEqual(findWords('ab cd', { start: 3, end: 5 }), [
      { start: 3, end: 5, text: 'cd', low: 'cd' },
    ]);
  });

  it('finds nothing between signs', () => assert.deepEqual(words(' — … “” '), []));
});
