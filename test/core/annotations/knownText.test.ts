import assert from 'node:assert/strict';
import { knownText } from '../../../src/core/annotations/knownText.ts';

describe('knownText', () => {
  it('has the text, its version and its pieces', () => {
    const { text, version, pieces } = knownText('One. Two.');
    assert.equal(text, 'One. Two.');
    assert.equal(version.sha256.length, 64);
    assert.deepEqual(
      pieces.map(({ start, end }) => text.slice(start, end)),
      ['One. ', 'Two.'],
    );
  });
});
