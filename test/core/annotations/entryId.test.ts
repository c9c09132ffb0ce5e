import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { entryId, entryIdBytes, isEntryId } from '../../../src/core/annotations/entryId.ts';

describe('entryId', () => {
  it('begins with a letter and is text to every YAML reader', () => {
    const bytes = fc.uint8Array({ minLength: entryIdBytes, maxLength: entryIdBytes });
    fc.assert(
      fc.property(bytes, (random) => {
        const id = entryId(random);
        assert.match(id, /^[a-z][a-z0-9]{5}$/);
        assert.equal(parse(id, { version: '1.1' }), id);
        assert.ok(isEntryId(id));
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});

describe('isEntryId', () => {
  it('takes ids made by hand', () => assert.ok(isEntryId('my-note-2')));
  for (const key of ['', '1a', 'A', '__proto__', 'constructor', 'a b', 'tostring?']) {
    it(`refuses "${key}"`, () => assert.ok(!isEntryId(key)));
  }
});
