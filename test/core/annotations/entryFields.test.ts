import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { entryFields } from '../../../src/core/annotations/entryFields.ts';
import { readReviewFile } from '../../../src/core/annotations/readReviewFile.ts';
import { writeField } from '../../../src/core/annotations/writeYaml.ts';
import { annotationOf, entries, replyOf } from '../../support/reviewModels.ts';

describe('entryFields', () => {
  it('says everything of 1,000 random entries, as they read back', () => {
    const files = fc.uniqueArray(entries, {
      selector: ({ id }) => id,
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(files, (model) => {
        const fields = model.map(
          (entry) => [entry.id, { kind: 'map', fields: entryFields(entry) }] as const,
        );
        const section = writeField(['annotations', { kind: 'map', fields }], {
          indent: 0,
          lineEnd: '\n',
        });
        const { value, problems } = readReviewFile(`claimdesk: 1\n${section}\nend: true\n`);
        assert.deepEqual(problems, []);
        assert.deepEqual(value.entries, model);
      }),
      { numRuns: 200, seed: 3 },
    );
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
