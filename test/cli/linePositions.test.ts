import assert from 'node:assert/strict';
import { linePositions } from '../../src/cli/linePositions.ts';

describe('linePositions', () => {
  it('counts lines and columns from 1, whatever ends a line', () => {
    const text = 'ab\ncd\r\nef\rgh';
    const position = linePositions(text);
    const places = ['a', 'b', 'c', 'e', 'g', 'h'].map((letter) => position(text.indexOf(letter)));
    assert.deepEqual(places, ['1:1', '1:2', '2:1', '3:1', '4:1', '4:2']);
  });

  it('knows the end of an empty text', () => {
    assert.equal(linePositions('')(0), '1:1');
  });
});
