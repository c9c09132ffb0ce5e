import assert from 'node:assert/strict';
import { UnsavedEntries } from '../../src/services/unsavedEntries.ts';
import type { UnsavedEntry } from '../../src/services/unsavedEntries.ts';
import { annotationOf } from '../support/reviewModels.ts';

function unsaved(id: string, keys: UnsavedEntry['keys'], comment = 'x'): UnsavedEntry {
  return {
    article: 'file:///a',
    reviewer: { id: 'ana', name: 'Ana' },
    entry: annotationOf({ id, comment }),
    keys,
    texts: {},
    step: null,
    reason: 'full',
  };
}

describe('UnsavedEntries', () => {
  it('keeps each entry once', () => {
    const entries = new UnsavedEntries();
    entries.keep(unsaved('a1', ['comment'], 'old'));
    entries.keep(unsaved('a2', null));
    entries.keep(unsaved('a1', ['comment'], 'new'));
    assert.deepEqual(
      entries.all().map(({ entry }) => entry.entry === 'annotation' && entry.comment),
      ['x', 'new'],
    );
  });
  it('lets go of what was saved, and of older values of it', () => {
    const entries = new UnsavedEntries();
    entries.keep(unsaved('a1', ['comment', 'tags', 'modified']));
    entries.keep(unsaved('a2', ['comment', 'modified']));
    entries.saved(unsaved('a1', ['comment', 'modified']));
    assert.deepEqual(
      entries.all().map(({ entry, keys }) => [entry.id, keys]),
      [
        ['a1', ['tags', 'modified']],
        ['a2', ['comment', 'modified']],
      ],
    );
    entries.saved(unsaved('a2', null));
    assert.equal(entries.all().length, 1);
  });
  it('keeps the entries of other articles and reviewers', () => {
    const entries = new UnsavedEntries();
    entries.keep(unsaved('a1', null));
    entries.saved({ ...unsaved('a1', null), article: 'file:///b' });
    entries.saved({ ...unsaved('a1', null), reviewer: { id: 'ben', name: 'Ben' } });
    assert.equal(entries.all().length, 1);
  });
  it('gives up one or all', () => {
    const entries = new UnsavedEntries();
    for (const id of ['a1', 'a2', 'a3']) entries.keep(unsaved(id, null));
    entries.discard('a2');
    assert.equal(entries.all().length, 2);
    entries.discard(null);
    assert.deepEqual(entries.all(), []);
  });
});
