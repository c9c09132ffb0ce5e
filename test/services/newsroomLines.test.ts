import assert from 'node:assert/strict';
import { lineStartsOf } from '../../src/services/newsroomLines.ts';

describe('lineStartsOf', () => {
  it('counts lines after every kind of line end', () => {
    assert.deepEqual(lineStartsOf('a\nb\r\nc\rd'), [0, 2, 5, 7]);
  });

  it('has one line in an empty text, and an empty one after a last line end', () => {
    assert.deepEqual(lineStartsOf(''), [0]);
    assert.deepEqual(lineStartsOf('a\n'), [0, 2]);
  });
});
