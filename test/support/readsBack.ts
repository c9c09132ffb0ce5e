import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { entryFields } from '../../src/core/annotations/entryFields.ts';
import { readReviewFile } from '../../src/core/annotations/readReviewFile.ts';
import type { Entry } from '../../src/core/annotations/annotation.ts';
import { writeField } from '../../src/core/annotations/writeYaml.ts';
import { entries } from './reviewModels.ts';

/** That random entries, so many to a file, read back as they were written. */
export function readsBack(entriesEach: number): fc.IProperty<[Entry[]]> {
  const files = fc.uniqueArray(entries, {
    selector: ({ id }) => id,
    minLength: entriesEach,
    maxLength: entriesEach,
  });
  return fc.property(files, (model) => {
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
  });
}
