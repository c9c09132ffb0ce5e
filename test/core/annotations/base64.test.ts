import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { fromBase64, toBase64 } from '../../../src/core/annotations/base64.ts';

describe('base64', () => {
  it('writes as everybody does, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = toBase64(bytes);
        assert.equal(text, Buffer.from(bytes).toString('base64'));
        assert.deepEqual(fromBase64(text), bytes);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
  it('reads no other text', () => {
    assert.equal(fromBase64('a-b_'), null);
    assert.equal(fromBase64('ä'), null);
  });
});
