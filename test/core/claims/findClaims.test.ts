import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { analyze } from '../../../src/core/analyze.ts';
import { findClaims } from '../../../src/core/claims/findClaims.ts';
import { findSentences } from '../../../src/core/text/findSentences.ts';
import { parseArticle } from '../../../src/core/text/parseArticle.ts';

const options = { format: 'plain', currency: 'USD', names: [], notNames: [] } as const;

describe('findClaims', () => {
  it('judges every sentence, in order, with its section, figures and topic', () => {
    const text =
      'The pier deal\n\nOrrin Corp. paid $5 million for the old pier in Delft, analysts say. Trust is slow to return in a harbour of this size.';
    const { sentences, figures } = analyze(text, options);
    const [heading, claim, opinion] = sentences;
    assert.equal(sentences.length, 3);
    assert.deepEqual([heading?.class, heading?.strength, heading?.section], ['heading', 'none', 0]);
    assert.deepEqual(
      [claim?.strength, claim?.section, claim?.figures],
      ['core', 0, [figures.findIndex(({ kind }) => kind === 'money')]],
    );
    assert.equal(claim?.attribution?.text, 'analysts say');
    assert.deepEqual([opinion?.strength, opinion?.checkable], ['none', 'no']);
  });

  it('needs neither figures nor names', () => {
    const article = parseArticle('The council voted. Trust matters.', 'plain');
    const claims = findClaims(article, findSentences(article), [], []);
    assert.deepEqual(
      claims.map(({ subject }) => subject),
      [null, null],
    );
  });

  it('gives one record a sentence and a score from 0 to 1, whatever the text', () => {
    const words = fc.constantFrom(
      'Orrin',
      'paid',
      '$5 million',
      'will',
      'if',
      'said',
      '.',
      '?',
      '“',
      '”',
      'the',
      'is',
      'not',
      '\n',
      'By',
      '- ',
      'Comments',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const { article, sentences } = analyze(text, options);
        assert.deepEqual(
          sentences.map(({ start, end }) => [start, end]),
          findSentences(article).map(({ start, end }) => [start, end]),
        );
        for (const { score, strength, class: kind } of sentences) {
          assert.ok(score >= 0 && score <= 1);
          if (strength === 'soft') assert.ok(/^(?:fact|forecast)$/.test(kind));
        }
      }),
    );
  });
});
