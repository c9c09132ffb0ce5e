import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  toDecodedSpan,
  toStoredSpan,
  toStoredText,
} from '../../../src/core/annotations/storedText.ts';

describe('storedText', () => {
  it('has LF and no byte order mark', () => {
    assert.equal(toStoredText('\uFEFFa\r\nb\rc\nd').text, 'a\nb\nc\nd');
    assert.equal(toStoredText('plain').text, 'plain');
    assert.equal(toStoredText('\uFEFFplain').text, 'plain');
  });

  it('counts the same words in both ways', () => {
    const decoded = '\uFEFFone\r\ntwo 😀\r\n\r\nthree';
    const stored = toStoredText(decoded);
    for (const words of ['one', 'two', '😀', 'three']) {
      const start = decoded.indexOf(words);
      const span = toStoredSpan({ start, end: start + words.length }, stored);
      assert.equal(stored.text.slice(span.start, span.end), words);
      assert.deepEqual(toDecodedSpan(span, stored), { start, end: start + words.length });
    }
  });

  it('goes there and back in every text', () => {
    const parts = fc.array(fc.constantFrom('a', '\r\n', '\n', '\r', '😀'), { maxLength: 20 });
    fc.assert(
      fc.property(parts, (made) => {
        const stored = toStoredText(made.join(''));
        for (let at = 0; at <= stored.text.length; at++) {
          const span = toDecodedSpan({ start: at, end: at }, stored);
          assert.deepEqual(toStoredSpan(span, stored), { start: at, end: at });
        }
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  it('counts a place between CR and LF as before the line end', () => {
    const stored = toStoredText('a\r\n\r\nb');
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6].map((at) => toStoredSpan({ start: at, end: at }, stored).start),
      [0, 1, 1, 2, 2, 3, 4],
    );
  });
});
