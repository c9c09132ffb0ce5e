import assert from 'node:assert/strict';
import { wordTokens } from '../../../src/core/annotations/wordTokens.ts';

function words(text: string): string[] {
  return wordTokens(text).map((token) => token.text);
}

describe('wordTokens', () => {
  it('takes words, numbers and signs apart', () => {
    assert.equal(
      words('It paid $1,300.50, Ferry-boats’ “share”.').join(' '),
      `it paid $ 1300.50 , ferry - boats ' " share " .`,
    );
  });
  it('keeps letters of all scripts together', () => {
    assert.deepEqual(words('Żółw e\u0301t 東京 مرحبا'), ['żółw', 'e\u0301t', '東京', 'مرحبا']);
  });
  it('gives figures and names more weight than small words and signs', () => {
    const [the, aldin, sign, figure, earned] = wordTokens('the Aldin $ 42 earned').map(
      ({ weight }) => weight,
    );
    assert.ok(figure! >= earned! && aldin! >= earned! && earned! > the! && the! > sign!);
  });
  it('counts from the start of the whole text', () => {
    assert.deepEqual(
      wordTokens('a bc d', { start: 2, end: 4 }).map(({ start, end }) => [start, end]),
      [[2, 4]],
    );
  });
});
