import assert from 'node:assert/strict';
import { judgedFrom } from './judgedFrom.ts';

describe('findAttribution', () => {
  const found: [marked: string, text: string, type: string][] = [
    ['[Orrin](ORG) sued, arguing that the fee was unlawful.', 'arguing', 'named'],
    ['[Ann Lee](PERSON) admitted that the ferry leaks.', 'Ann Lee admitted', 'named'],
    [
      '“It leaks,” said union leader [Ann Lee](PERSON) of [Orrin](ORG).',
      'said union leader Ann Lee',
      'named',
    ],
    ['“It leaks,” she said.', 'she said', 'named'],
    [
      '[Ann Lee](PERSON), the head of [Orrin](ORG), said it leaks.',
      'Ann Lee, the head of Orrin, said',
      'named',
    ],
    ['Analysts estimate that it costs [$2 million](money).', 'Analysts estimate', 'anonymous'],
    ['Analysts at [Orrin](ORG) expect it to sink.', 'Analysts at Orrin expect', 'named'],
    ['The council said it would pay.', 'The council said', 'named'],
    ['It leaks, according to [Vale Research](ORG).', 'according to Vale Research', 'named'],
    [
      'It leaks, according to two people with knowledge of the ferry.',
      'according to two people with knowledge of the ferry',
      'anonymous',
    ],
    ['The ferry is reportedly for sale.', 'reportedly', 'anonymous'],
    ['[Ann Lee](PERSON) is firm in her belief that it floats.', 'her belief that', 'named'],
    ['The concern is that it sinks.', 'The concern is that', 'anonymous'],
    ['Rumours about a sale have spread.', 'Rumours about', 'anonymous'],
    ['Opponents have pointed out that it leaks.', 'Opponents have pointed', 'anonymous'],
    [
      'A study by [Vale University](ORG) found that it leaks.',
      'A study by Vale University found',
      'named',
    ],
    [
      '[Orrin](ORG) sold the pier, the oldest on the coast, and said it would pay.',
      'said',
      'named',
    ],
    ['His lawyer, [Ann Lee](PERSON), said he would go.', 'Ann Lee, said', 'named'],
    ['Its owner, [Ann Lee](PERSON), said the deal would hold.', 'Ann Lee, said', 'named'],
    ['It leaks, said [Ann Lee](PERSON), who sails.', 'said Ann Lee', 'named'],
    [
      'A source in the mayor’s office said it leaks.',
      'A source in the mayor’s office said',
      'anonymous',
    ],
    ['It leaks, according to a leaked report.', 'according to a leaked report', 'anonymous'],
    [
      'Two members of the council, who asked not to be named, said it leaks.',
      'Two members of the council, who asked not to be named, said',
      'anonymous',
    ],
  ];
  for (const [marked, text, type] of found) {
    it(`finds “${text}” in “${marked}”`, () =>
      assert.deepEqual(judgedFrom(marked)[0]?.attribution, { text, type }));
  }

  for (const marked of [
    'She reported them to the council.',
    '[Orrin](ORG) added [14](quantity) routes.',
    '[Orrin](ORG) has not disclosed a price.',
    'It implies a lasting change.',
    'The ferry found in [Orrin](ORG) an ideal owner.',
    'The sea is deeper than early estimates suggested.',
    'Those who say little sail on.',
    'The council will say more.',
    'Riders have claims on the council.',
  ]) {
    it(`leaves “${marked}” alone`, () => assert.equal(judgedFrom(marked)[0]?.attribution, null));
  }
});
