import assert from 'node:assert/strict';
import { differingKeys, takeFields, yamlKeys } from '../../../src/core/annotations/entryChange.ts';
import { annotationOf } from '../../support/reviewModels.ts';

const before = annotationOf({ comment: 'a', tags: ['x'], saidBy: 'Ana' });
const after = annotationOf({ comment: 'b', tags: ['x'], saidBy: null });

describe('entryChange', () => {
  it('tells what differs, of what it is asked', () => {
    assert.deepEqual(differingKeys(before, after, ['comment', 'tags', 'saidBy']), [
      'comment',
      'saidBy',
    ]);
    assert.deepEqual(differingKeys(before, after, ['tags', 'verdict']), []);
  });
  it('takes over some fields only', () => {
    assert.deepEqual(takeFields(before, after, ['comment']), { ...before, comment: 'b' });
  });
  it('names fields as the file does', () => {
    assert.deepEqual(yamlKeys(['saidBy', 'saidOn', 'comment']), ['said_by', 'said_on', 'comment']);
  });
});
