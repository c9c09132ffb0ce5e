import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { TextFormat } from '../../../src/core/text/article.ts';
import { findSentences } from '../../../src/core/text/findSentences.ts';
import { parseArticle } from '../../../src/core/text/parseArticle.ts';

function split(text: string, format: TextFormat = 'plain'): string[] {
  return findSentences(parseArticle(text, format)).map(({ start, end }) => text.slice(start, end));
}

function time(text: string): number {
  const start = performance.now();
  findSentences(parseArticle(text, 'markdown'));
  return performance.now() - start;
}

/** Four times the text may take ten times the time, once in three tries: the machine may be busy; a square takes sixteen. */
function growsTooFast(piece: string): boolean {
  return [1, 2, 3].every(() => time(piece.repeat(16_000)) > 10 * time(piece.repeat(4_000)) + 10);
}

describe('findSentences', () => {
  // `¦` stands where a sentence must end, and nowhere else.
  const paragraphs = [
    'Orrin Inc. paid $8.5 billion in the U.S. and Canada. ¦ Dr. J. R. Vale called it No. 5 on his list, e.g. in Oslo.',
    '“We rode our luck,” said Vale. ¦ “But we won.” ¦ He left.',
    '"It is over." ¦ "Is it?" Moreno asked. ¦ Nobody spoke.',
    'The price rose (by 3.5 per cent, est. by Orrin). ¦ (Nobody noticed.) ¦ It fell again.',
    'He came at 5 p.m. Monday. ¦ She left at 6 p.m. ¦ The room was dark.',
    'See https://a.example/b.html?c=d. ¦ Next came Node.js. ¦ It was late.',
    'He waited ... and waited... ¦ Then he went. ¦ What?! ¦ Yes!',
    'George W. Vale met J.K. Orr in Washington, D.C. ¦ They talked.',
    'The board of Acme Corp. resigned in Dec. 2024. ¦ In Jan. the rest followed.',
    'It shrank by 4.2.[3] ¦ Nobody saw it.² ¦ Then it grew.',
    'xAI-like names begin low: ask eBay. ¦ iPhone sales rose. ¦ mRNA did not.',
    'It ended last year. ¦ The U.S. Senate, the St. Ives council and Mt. Orrin agreed.',
    'The vote in Vale v. Harlow et al. was close. ¦ No. ¦ It was not.',
    'The firm (Acme Ltd.) won. ¦ A “quasi-merger.” ¦ The end.',
  ];
  for (const marked of paragraphs) {
    it(marked, () => assert.deepEqual(split(marked.replaceAll('¦ ', '')), marked.split(' ¦ ')));
  }

  it('keeps the glyph with the first sentence of a bullet, and the rest apart', () => {
    assert.deepEqual(split('Intro goes here.\n  • Salt rises. Oil falls.'), [
      'Intro goes here.',
      '• Salt rises.',
      'Oil falls.',
    ]);
  });

  it('cuts furniture into sentences too', () => {
    assert.deepEqual(split('No comments yet. Be the first!'), [
      'No comments yet.',
      'Be the first!',
    ]);
  });

  it('leaves headings, table rows and code whole', () => {
    assert.deepEqual(split('# One. Two.\n\n| A. B. | C. |\n\n```\nx. Y.\n```', 'markdown'), [
      '# One. Two.',
      '| A. B. | C. |',
      '```\nx. Y.\n```',
    ]);
  });

  it('leaves full stops in code and addresses alone', () => {
    assert.deepEqual(
      split('Run `a. B. c` and [go](https://a.example/x. "B. C") now.', 'markdown').length,
      1,
    );
  });

  it('knows the section of each sentence', () => {
    const sentences = findSentences(
      parseArticle('Before it. More.\n\n# One\n\nA. B is here.', 'markdown'),
    );
    assert.deepEqual(
      sentences.map(({ block, section }) => [block, section]),
      [
        [0, null],
        [0, null],
        [1, 1],
        [2, 1],
        [2, 1],
      ].slice(0, sentences.length),
    );
  });

  it('covers every block with ordered sentences, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Ann',
      ' left',
      '. ',
      '.',
      '? ',
      '!',
      '…',
      ' Inc.',
      ' U.S.',
      ' “',
      '”',
      '"',
      ' (',
      ')',
      ' 4.5',
      '\n',
      '\n\n',
      '- ',
      '# ',
      ' J.',
      ' p.m.',
      ' no.',
      '\u00a0',
      '😀',
      '`',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 50 }),
        fc.constantFrom('plain', 'markdown'),
        (parts, format) => {
          const article = parseArticle(parts.join(''), format);
          const sentences = findSentences(article);
          for (const [index, block] of article.blocks.entries()) {
            const own = sentences.filter((sentence) => sentence.block === index);
            assert.equal(own[0]?.start, block.start);
            assert.equal(own.at(-1)?.end, block.end);
            for (const [at, sentence] of own.entries()) {
              const next = own[at + 1];
              if (next) assert.match(article.text.slice(sentence.end, next.start), /^\s*$/);
              assert.equal(
                article.text.slice(sentence.start, sentence.end).trim().length > 0,
                true,
              );
            }
          }
        },
      ),
    );
  });

  it('takes linear time on hostile text', () => {
    const hostile = [
      '. ',
      'A.',
      '“',
      '`',
      '](',
      '<!--',
      '<!--\n',
      'Inc. ',
      '|',
      '...!? ',
      '=',
      ' \u00a0',
      '((((.',
    ];
    assert.deepEqual(hostile.filter(growsTooFast), []);
  }).timeout(20_000);
});
