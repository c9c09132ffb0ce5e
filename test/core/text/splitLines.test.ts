import assert from 'node:assert/strict';
import { splitLines } from '../../../src/core/text/splitLines.ts';

function lines(text: string): string[] {
  return splitLines(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitLines', () => {
  for (const [name, ending] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['line separators', '\u2028'],
  ] as const) {
    it(`reads ${name}`, () => {
      assert.deepEqual(lines(`one${ending}${ending}two${ending}`), ['one', 'two']);
    });
  }

  it('trims white space and keeps its width', () => {
    const [line] = splitLines('  • salt  \nnext');
    assert.deepEqual(line, { start: 2, end: 8, indent: 2, rawEnd: 10, afterBlank: true });
  });

  it('tells a line after a blank one from its neighbour', () => {
    assert.deepEqual(
      splitLines('a\nb\n \t\nc').map(({ afterBlank }) => afterBlank),
      [true, false, true],
    );
  });

  it('finds nothing in white space', () => assert.deepEqual(splitLines(' \n\r\n\t'), []));
});
