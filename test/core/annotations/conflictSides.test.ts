import assert from 'node:assert/strict';
import { conflictSides } from '../../../src/core/annotations/conflictSides.ts';

const merge = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd\n';

describe('conflictSides', () => {
  it('gives both versions', () => {
    const sides = conflictSides(merge);
    assert.deepEqual([sides?.ours, sides?.theirs], ['a\nb\nd\n', 'a\nc\nd\n']);
    assert.deepEqual(sides?.span, { start: 2, end: 14 });
  });
  it('leaves the common ancestor out', () => {
    const sides = conflictSides(merge.replace('=======', '||||||| base\nz\n======='));
    assert.deepEqual([sides?.ours, sides?.theirs], ['a\nb\nd\n', 'a\nc\nd\n']);
  });
  it('knows CR LF', () => {
    const sides = conflictSides(merge.replaceAll('\n', '\r\n'));
    assert.equal(sides?.theirs, 'a\r\nc\r\nd\r\n');
  });
  it('leaves other lines of signs alone', () => {
    assert.equal(conflictSides('=======\n<<<<<<<< 8\n  <<<<<<< in a text\n'), null);
  });
});
