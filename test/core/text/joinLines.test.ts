import assert from 'node:assert/strict';
import type { TextFormat } from '../../../src/core/text/article.ts';
import { joinLines } from '../../../src/core/text/joinLines.ts';
import { splitLines } from '../../../src/core/text/splitLines.ts';

function join(text: string, format: TextFormat = 'plain'): string[] {
  return joinLines(text, splitLines(text), format).map(({ start, end }) => text.slice(start, end));
}

describe('joinLines', () => {
  it('joins a paragraph that was wrapped at a width', () => {
    const text =
      'The council met on Tuesday in the old town hall and\nvoted for the plan. Nobody spoke against it that\nnight.\n\nNext paragraph.';
    assert.equal(join(text).length, 2);
  });

  it('joins a line that goes on with a small letter', () => {
    assert.equal(join(`${'The long paragraph of this article '.repeat(5)}\nwent on.`).length, 1);
  });

  it('joins lazy lines in Markdown', () => {
    assert.deepEqual(
      join('The council met on Tuesday in the old hall\nBrennick keeps.', 'markdown').length,
      1,
    );
  });

  it('gives a heading its underline', () => {
    const [piece] = joinLines('Title\n=====\nText.', splitLines('Title\n=====\nText.'), 'markdown');
    assert.deepEqual([piece?.start, piece?.end, piece?.underlined], [0, 11, 1]);
  });

  it('leaves paragraphs alone that are lines of their own', () => {
    const long =
      'The council met on Tuesday in the old town hall and voted for the plan after midnight, by nine votes to four, in silence.';
    assert.equal(join(`${long}\n${long}\nShort one.\n${long}`).length, 4);
  });

  it('leaves headings, furniture and bullets alone', () => {
    assert.equal(join('Comments\nNo comments yet.\n• salt\n• pepper').length, 4);
  });

  it('leaves a line alone after two spaces in Markdown', () => {
    assert.equal(
      join('The council met on Tuesday in the old hall  \nBrennick keeps.', 'markdown').length,
      2,
    );
  });

  it('leaves a blank line between paragraphs alone', () => {
    assert.equal(join('the first\n\nthe second').length, 2);
  });
});
