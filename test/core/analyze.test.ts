import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { AnalysisOptions } from '../../src/core/analysis.ts';
import { analyze } from '../../src/core/analyze.ts';

const options: AnalysisOptions = { format: 'plain', currency: 'USD', names: [], notNames: [] };

const article = `=== The yard ===
Ravelin Rail paid $4.2 billion for the Tallow yard in 2025. Nobody at Ravelin would say why.
* Output rose 46% in a year.
`;

describe('analyze', () => {
  const analysis = analyze(article, options);
  const words = ({ start, end }: { start: number; end: number }) => article.slice(start, end);

  it('brings figures, names and claims of one text together', () => {
    assert.deepEqual(analysis.figures.map(words), ['$4.2 billion', '2025', '46%']);
    assert.ok(analysis.mentions.map(words).includes('Ravelin Rail'));
    const claims = analysis.sentences.filter(({ strength }) => strength !== 'none').map(words);
    assert.ok(claims.some((claim) => claim.startsWith('Ravelin Rail paid')));
  });

  it('judges every sentence, headings too', () => {
    assert.ok(analysis.sentences.some((sentence) => words(sentence).includes('The yard')));
    assert.ok(analysis.sentences.some(({ strength }) => strength === 'none'));
  });

  it('takes the currency and the names of the desk', () => {
    const names = [{ name: 'the Tallow yard', kind: 'FACILITY', aliases: [] }] as const;
    const own = analyze(article, { ...options, currency: 'CAD', names });
    assert.equal(own.figures[0]?.currency, 'CAD');
    assert.ok(own.mentions.some(({ entity }) => entity === 'the Tallow yard'));
  });

  it('finds nothing in an empty text', () => {
    const { figures, mentions, sentences } = analyze('', options);
    assert.deepEqual([figures, mentions, sentences], [[], [], []]);
  });

  it('says the same of the same text, as data alone', () => {
    assert.deepEqual(analyze(article, options), analysis);
    assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis);
  });

  it('never throws, and stays within the text and in order, whatever the text', () => {
    const piece = fc.constantFrom(
      '$4.2 billion',
      ' Ravelin',
      '. ',
      '\r\n',
      '\n',
      '=== x ===',
      '“',
      '”',
      '%',
      '* ',
      '(',
      '9',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.constantFrom('plain', 'markdown'), (pieces, format) => {
        const whole = pieces.join('');
        const found = analyze(whole, { ...options, format });
        for (const spans of [found.figures, found.mentions]) {
          spans.forEach(({ start, end }, index) => {
            assert.ok(start < end && end <= whole.length);
            assert.ok(start >= (spans[index - 1]?.end ?? 0), 'in order, never overlapping');
          });
        }
      }),
      { seed: 2, numRuns: 100 },
    );
  });
});
