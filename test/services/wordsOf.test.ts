import assert from 'node:assert/strict';
import { parseArticle } from '../../src/core/text/parseArticle.ts';
import { wordsOf } from '../../src/services/wordsOf.ts';

const text = '=== The weir ===\nIt leaks. It was cheap.\n• Repairs cost $2 million.\n';
const article = parseArticle(text, 'plain');

function wordsFrom(sentence: string): string {
  const start = text.indexOf(sentence);
  return wordsOf(article, { start, end: start + sentence.length });
}

describe('wordsOf', () => {
  it('leaves out the glyph of a bullet', () => {
    assert.equal(wordsFrom('• Repairs cost $2 million.'), 'Repairs cost $2 million.');
  });

  it('leaves sentences alone, also behind another one', () => {
    assert.equal(wordsFrom('It leaks.'), 'It leaks.');
    assert.equal(wordsFrom('It was cheap.'), 'It was cheap.');
  });

  it('answers in an article without blocks', () => {
    assert.equal(wordsOf(parseArticle('', 'plain'), { start: 0, end: 0 }), '');
  });
});
