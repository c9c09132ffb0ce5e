import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { entryFields } from '../../../src/core/annotations/entryFields.ts';
import { readsBack } from '../../support/readsBack.ts';
import { annotationOf, replyOf } from '../../support/reviewModels.ts';

describe('entryFields', () => {
  it('says everything of 1,000 random entries, as they read back', () => {
    fc.assert(readsBack(5), { numRuns: 200, seed: 3 });
  });

  it('leaves out what is not said', () => {
    const keys = entryFields(annotationOf()).map(([key]) => key);
    assert.deepEqual(keys, ['marks', 'target', 'created', 'modified']);
    assert.deepEqual(
      entryFields(replyOf({ status: 'done' })).map(([key]) => key),
      ['re', 'status', 'created', 'modified'],
    );
  });
});
