import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { TextFormat } from '../../../src/core/text/article.ts';
import { parseArticle } from '../../../src/core/text/parseArticle.ts';

/** One line a block: kind, level of a heading, content. */
function outline(text: string, format: TextFormat = 'plain'): string[] {
  return parseArticle(text, format).blocks.map(
    ({ kind, level, content }) =>
      `${kind}${level > 0 ? level : ''}: ${text.slice(content.start, content.end).replaceAll(/\s+/g, ' ')}`,
  );
}

const paragraph =
  'The ferry to Velden has run since 1911, and it has never once been late in all that time.';

describe('parseArticle', () => {
  it('reads an article with signed headings and bullets', () => {
    assert.deepEqual(
      outline(`=== Ferries ===\n${paragraph}\n  • Salt rises.\n* Oil falls.\nComments`),
      [
        'heading2: Ferries',
        `paragraph: ${paragraph}`,
        'bullet: Salt rises.',
        'bullet: Oil falls.',
        'boilerplate: Comments',
      ],
    );
  });

  it('reads headings without a sign, questions too', () => {
    assert.deepEqual(
      outline(
        `Why the ferry matters\n${paragraph}\nCan it go on?\n${paragraph}\n\nCosts\n\n${paragraph}`,
      ).map((line) => line.slice(0, 8)),
      ['heading2', 'paragrap', 'heading2', 'paragrap', 'heading2', 'paragrap'],
    );
  });

  it('ends the words of an underlined heading at any line end', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028', '\u2029']) {
      const text = `Ferries${end}---${end}${paragraph}`;
      const [heading] = parseArticle(text, 'markdown').blocks;
      assert.equal(text.slice(heading?.content.start, heading?.content.end), 'Ferries');
    }
  });

  it('takes a last line for no heading: nothing stands below it', () => {
    assert.equal(outline(`${paragraph}\nAnn Lee`)[1], 'paragraph: Ann Lee');
    assert.equal(outline(`${paragraph}\nAnn Lee\nComments`)[1], 'paragraph: Ann Lee');
  });

  it('takes a run of short lines for a list under its heading', () => {
    assert.deepEqual(
      outline(`Key data\nBeds in 2024: 40\nBeds in 2025: 65\nStaff on site: 7\n${paragraph}`).slice(
        0,
        4,
      ),
      [
        'heading2: Key data',
        'paragraph: Beds in 2024: 40',
        'paragraph: Beds in 2025: 65',
        'paragraph: Staff on site: 7',
      ],
    );
  });

  it('takes a numbered line over prose for a heading, over its like for an item', () => {
    assert.deepEqual(outline(`1. The market\n${paragraph}`)[0], 'heading2: The market');
    assert.deepEqual(outline('1. Salt\n2. Pepper\n3. Oil'), [
      'bullet: Salt',
      'bullet: Pepper',
      'bullet: Oil',
    ]);
  });

  it('reads Markdown: front matter, underlined headings, code, tables', () => {
    const text = `---\ntitle: x\n---\n\nFerries\n-------\n\n> He left.\n\n\`\`\`\n$5\n\`\`\`\n\n| a | b |\n|---|---|\n`;
    assert.deepEqual(
      outline(text, 'markdown').map((line) => line.split(':')[0]),
      ['code', 'heading2', 'paragraph', 'code', 'table-row', 'table-row'],
    );
    assert.deepEqual(outline(text, 'markdown')[1], 'heading2: Ferries');
    assert.deepEqual(outline(text, 'markdown')[2], 'paragraph: He left.');
  });

  it('hides code and addresses in Markdown only', () => {
    const text = 'Pay `$5` at https://a.example/$7 now.';
    assert.equal(parseArticle(text, 'markdown').hidden.length, 2);
    assert.deepEqual(parseArticle(text, 'plain').hidden, []);
  });

  it('keeps offsets through CRLF', () => {
    const text = 'One\r\n\r\nTwo goes on here.';
    const [, block] = parseArticle(text, 'plain').blocks;
    assert.deepEqual([block?.start, block?.end], [7, 24]);
  });

  it('reads an empty text', () => assert.deepEqual(outline(''), []));

  it('covers every visible character with ordered blocks, whatever the text', () => {
    const pieces = fc.constantFrom(
      '# ',
      '=== ',
      ' ===',
      '- ',
      '1. ',
      '> ',
      '| ',
      '```',
      '---',
      '<!--',
      '-->',
      '\n',
      '\r\n',
      '\r',
      'Ann',
      ' left',
      '. ',
      '`',
      '](',
      ')',
      '\t',
      'é',
      '😀',
      '?',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }),
        fc.constantFrom('plain', 'markdown'),
        (parts, format) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end, content } of parseArticle(text, format).blocks) {
            assert.equal(text.slice(last, start).trim(), '');
            assert.ok(
              start < end &&
                start <= content.start &&
                content.end <= end &&
                content.start <= content.end,
            );
            last = end;
          }
          assert.equal(text.slice(last).trim(), '');
        },
      ),
    );
  });
});
