import assert from 'node:assert/strict';
import { readLines } from '../../src/cli/readLines.ts';

async function linesOf(...chunks: Uint8Array[]): Promise<(string | null)[]> {
  const stream = (async function* () {
    yield* chunks;
  })();
  const lines: (string | null)[] = [];
  for await (const line of readLines(stream)) lines.push(line);
  return lines;
}

const encode = (text: string) => new TextEncoder().encode(text);

describe('readLines', () => {
  it('joins what was cut anywhere, even within a character', async () => {
    const bytes = encode('one €\r\ntwo 😀\n\nthree');
    const expected = ['one €', 'two 😀', '', 'three'];
    for (let at = 0; at <= bytes.length; at++) {
      assert.deepEqual(await linesOf(bytes.slice(0, at), bytes.slice(at)), expected);
    }
  });

  it('leaves a byte order mark and the end of the last line out', async () => {
    assert.deepEqual(await linesOf(encode('\ufeffone\n')), ['one']);
    assert.deepEqual(await linesOf(), []);
  });

  it('gives null for a line that is not UTF-8, and the others', async () => {
    const broken = Uint8Array.from([...encode('one\ntw'), 0xff, ...encode('\nthree\ncut '), 0xe2]);
    assert.deepEqual(await linesOf(broken), ['one', null, 'three', null]);
  });
});
