import assert from 'node:assert/strict';
import { decodeText } from '../../src/cli/decodeText.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('keeps the text as it is on disk, without the byte order mark', () => {
    assert.equal(decodeText(encode('\ufeffa\r\nb\u00a0😀\n')), 'a\r\nb\u00a0😀\n');
  });

  it('tells the line of the first byte that is no UTF-8', () => {
    const cases: readonly (readonly [number[], number])[] = [
      [[0xe9], 1],
      [[65, 10, 10, 0xff, 10, 0xff], 3],
      [[...encode('für\nä'), 0xc3], 2],
    ];
    for (const [bytes, line] of cases) {
      assert.throws(
        () => decodeText(Uint8Array.from(bytes)),
        new RegExp(`UTF-8 \\(line ${line}\\)`),
      );
    }
  });

  it('knows binary files and UTF-16', () => {
    assert.throws(() => decodeText(Uint8Array.of(65, 0)), /binary.*offset 1/);
    assert.throws(() => decodeText(Uint8Array.of(0xfe, 0xff, 0, 65)), /UTF-16/);
  });
});
