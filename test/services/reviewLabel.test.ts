import assert from 'node:assert/strict';
import { reviewLabel } from '../../src/services/reviewLabel.ts';
import { annotationOf } from '../support/reviewModels.ts';

describe('reviewLabel', () => {
  it('says what was done, to which words', () => {
    const entry = annotationOf({ verdict: 'wrong' });
    assert.equal(reviewLabel('add', entry, '$4.2\nbillion'), 'Add "$4.2 billion": wrong');
    assert.equal(reviewLabel('remove', entry, '$4'), 'Remove "$4"');
    assert.equal(reviewLabel('restore', annotationOf(), '$4'), 'Restore "$4"');
  });
  it('is short', () => {
    const label = reviewLabel('change', annotationOf(), 'word '.repeat(40));
    assert.ok(label.length < 60 && label.endsWith('…"'), label);
  });
});
