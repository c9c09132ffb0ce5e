import assert from 'node:assert/strict';
import { reportTable } from '../../src/cli/reportTable.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Claim } from '../../src/core/claims/claim.ts';
import type { Figure } from '../../src/core/figures/figure.ts';

const text =
  'Ostrava Mills paid about £3.5 million in March.\nIs the price right?\nMills rose 4% to 12-14 points.\n';

const place = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const bareFigure: Omit<Figure, 'start' | 'end'> = {
  kind: 'money',
  value: null,
  low: null,
  high: null,
  currency: null,
  currencyBasis: null,
  unit: null,
  modifier: null,
  modifierSpan: null,
  iso: null,
};

const bareClaim: Omit<Claim, 'start' | 'end'> = {
  strength: 'none',
  class: 'fact',
  checkable: 'now',
  kinds: [],
  subject: null,
  metric: null,
  figures: [],
  attribution: null,
  hedges: [],
  score: 0,
  reasons: [],
  section: null,
};

const figure = (words: string, facts: Partial<Figure>): Figure => ({
  ...place(words),
  ...bareFigure,
  ...facts,
});

const sentence = (words: string, facts: Partial<Claim>): Claim => ({
  ...place(words),
  ...bareClaim,
  ...facts,
});

const analysis: Analysis = {
  article: { text, format: 'plain', blocks: [], hidden: [] },
  figures: [
    figure('£3.5 million', { value: 3_500_000, currency: 'GBP', modifier: 'approx' }),
    figure('March', { kind: 'date', iso: '2026-03' }),
    figure('4%', { kind: 'percent', value: 4 }),
    figure('12-14 points', {
      kind: 'quantity',
      low: 12,
      high: 14,
      unit: 'point',
      modifier: 'range',
    }),
  ],
  mentions: [
    { ...place('Ostrava Mills'), kind: 'ORG', entity: 'Ostrava Mills' },
    {
      start: text.lastIndexOf('Mills'),
      end: text.lastIndexOf('Mills') + 5,
      kind: 'ORG',
      entity: 'Ostrava Mills',
    },
  ],
  sentences: [
    sentence('Ostrava Mills paid about £3.5 million in March.', {
      strength: 'core',
      subject: 'Ostrava Mills',
    }),
    sentence('Is the price right?', { class: 'question' }),
    sentence('Mills rose 4% to 12-14 points.', { strength: 'soft' }),
  ],
};

describe('reportTable', () => {
  it('lists figures, entities and claims with their places', () => {
    assert.equal(
      reportTable('news.txt', analysis, { allSentences: false, width: 90 }),
      [
        'news.txt: 4 figures, 1 entity (2 mentions), 2 claims (1 core, 1 soft)',
        '',
        'Figures',
        '  place  kind      written       means',
        '   1:26  money     £3.5 million  about 3,500,000 GBP',
        '   1:42  date      March         2026-03',
        '   3:12  percent   4%',
        '   3:18  quantity  12-14 points  12 to 14 points',
        '',
        'Entities',
        '  kind  entity         mentions  first  written',
        '  ORG   Ostrava Mills         2    1:1  Ostrava Mills, Mills',
        '',
        'Claims',
        '  place  strength  class  subject        words',
        '    1:1  core      fact   Ostrava Mills  Ostrava Mills paid about £3.5 million in March.',
        '    3:1  soft      fact                  Mills rose 4% to 12-14 points.',
        '',
        '',
      ].join('\n'),
    );
  });

  it('lists every sentence where that is wanted', () => {
    const table = reportTable('news.txt', analysis, { allSentences: true, width: 90 });
    assert.match(table, /\nSentences\n/);
    assert.match(table, /2:1 {2}none {6}question +Is the price right\?/);
  });

  it('leaves out what there is none of', () => {
    const empty = { ...analysis, figures: [], mentions: [], sentences: [] };
    assert.equal(
      reportTable('news.txt', empty, { allSentences: false, width: 90 }),
      'news.txt: 0 figures, 0 entities (0 mentions), 0 claims (0 core, 0 soft)\n\n',
    );
  });
});
