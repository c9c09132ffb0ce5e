import assert from 'node:assert/strict';
import { describeAnalysis } from '../../src/cli/describeAnalysis.ts';
import type { Analysis } from '../../src/core/analysis.ts';

const text = 'Aides say Orrin Mills paid £3m.\nWhy?';

const analysis: Analysis = {
  article: { text, format: 'plain', blocks: [], hidden: [] },
  figures: [
    {
      start: 27,
      end: 30,
      kind: 'money',
      value: 3_000_000,
      low: null,
      high: null,
      currency: 'GBP',
      currencyBasis: 'written',
      unit: null,
      modifier: null,
      modifierSpan: null,
      iso: null,
    },
  ],
  mentions: [{ start: 10, end: 21, kind: 'ORG', entity: 'Orrin Mills' }],
  sentences: [
    {
      start: 0,
      end: 31,
      strength: 'core',
      class: 'fact',
      checkable: 'now',
      kinds: ['price'],
      subject: 'Orrin Mills',
      metric: 'price',
      figures: [0],
      attribution: { text: 'Aides say', type: 'anonymous' },
      hedges: [],
      score: 0.9,
      reasons: ['figure', 'name'],
      section: null,
    },
    {
      start: 32,
      end: 36,
      strength: 'none',
      class: 'question',
      checkable: 'no',
      kinds: [],
      subject: null,
      metric: null,
      figures: [],
      attribution: null,
      hedges: [],
      score: 0,
      reasons: [],
      section: null,
    },
  ],
};

const claim =
  '{"start":0,"end":31,"text":"Aides say Orrin Mills paid £3m.","strength":"core","class":"fact","checkable":"now",' +
  '"kinds":["price"],"subject":"Orrin Mills","metric":"price","figures":[0],' +
  '"attribution":{"text":"Aides say","type":"anonymous"},"hedges":[],"score":0.9,"reasons":["figure","name"]}';
const question =
  '{"start":32,"end":36,"text":"Why?","strength":"none","class":"question","checkable":"no","kinds":[],' +
  '"subject":null,"metric":null,"figures":[],"attribution":null,"hedges":[],"score":0,"reasons":[]}';

describe('describeAnalysis', () => {
  it('has exactly the promised fields in their order', () => {
    assert.equal(
      JSON.stringify(describeAnalysis(analysis, false)),
      '{"figures":[{"start":27,"end":30,"text":"£3m","kind":"money","value":3000000,"low":null,"high":null,' +
        '"currency":"GBP","unit":null,"modifier":null}],' +
        '"entities":[{"start":10,"end":21,"text":"Orrin Mills","type":"ORG","entity":"Orrin Mills"}],' +
        `"claims":[${claim}]}`,
    );
  });

  it('adds the sentences that are no claims where all are wanted', () => {
    assert.equal(JSON.stringify(describeAnalysis(analysis, true).claims), `[${claim},${question}]`);
  });
});
