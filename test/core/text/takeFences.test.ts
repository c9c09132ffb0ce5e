import assert from 'node:assert/strict';
import { splitLines } from '../../../src/core/text/splitLines.ts';
import { takeFences } from '../../../src/core/text/takeFences.ts';

function take(text: string): { fences: string[]; lines: string[] } {
  const { fences, lines } = takeFences(text, splitLines(text));
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return { fences: fences.map(cut), lines: lines.map(cut) };
}

describe('takeFences', () => {
  it('takes a code fence', () => {
    assert.deepEqual(take('a\n```js\nx\n```\nb'), { fences: ['```js\nx\n```'], lines: ['a', 'b'] });
  });

  it('closes a fence with at least as many signs', () => {
    assert.deepEqual(take('~~~~\n~~~\n~~~~~\nb'), { fences: ['~~~~\n~~~\n~~~~~'], lines: ['b'] });
  });

  it('lets an open fence run to the end', () => {
    assert.deepEqual(take('a\n```\nx\ny'), { fences: ['```\nx\ny'], lines: ['a'] });
  });

  it('takes front matter at the top only', () => {
    assert.deepEqual(take('---\nsum: $5\n---\na\n\n---\n\nb'), {
      fences: ['---\nsum: $5\n---'],
      lines: ['a', '---', 'b'],
    });
  });

  it('takes a comment over several lines', () => {
    assert.deepEqual(take('<!-- a\n\nb -->\nc'), { fences: ['<!-- a\n\nb -->'], lines: ['c'] });
  });

  it('closes a long fence, and gives a comment up that never ends', () => {
    const lines = 'x\n'.repeat(500);
    assert.equal(take(`\`\`\`\n${lines}\`\`\`\nb`).lines.length, 1);
    assert.equal(take(`<!--\n${lines}-->`).fences.length, 0);
  });

  for (const text of ['a `b` c', '``` not `a` fence', '---\nnever closed', '<!-- never closed']) {
    it(`leaves “${text.replace('\n', '⏎')}” alone`, () => assert.deepEqual(take(text).fences, []));
  }
});
