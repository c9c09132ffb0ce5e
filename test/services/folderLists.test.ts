import assert from 'node:assert/strict';
import type { EntityKind } from '../../src/core/entities/entity.ts';
import type { Figure, FigureKind } from '../../src/core/figures/figure.ts';
import { listEntities, listFigures, type ListedGroup } from '../../src/services/folderLists.ts';
import type { ArticleFacts } from '../../src/services/newsroomFacts.ts';

const nothing: ArticleFacts = {
  address: 'file:///desk/a.txt',
  length: 0,
  lineStarts: [0],
  figures: [],
  mentions: [],
  claims: [],
};

function naming(...names: readonly (readonly [EntityKind, string])[]): ArticleFacts {
  const mentions = names.map(([kind, entity], at) => ({
    kind,
    entity,
    text: entity,
    start: at,
    end: at + 1,
    claim: null,
  }));
  return { ...nothing, mentions };
}

function figure(kind: FigureKind, value: number | null, rest: Partial<Figure> = {}): Figure {
  const base = {
    low: null,
    high: null,
    currency: null,
    currencyBasis: null,
    unit: null,
    iso: null,
  };
  return { ...base, start: 0, end: 1, kind, value, modifier: null, modifierSpan: null, ...rest };
}

const on = (iso: string | null): Figure => figure('date', null, { iso });
const dollars = (value: number): Figure => figure('money', value, { currency: 'USD' });

function giving(...figures: readonly (readonly [string, Figure])[]): ArticleFacts {
  return { ...nothing, figures: figures.map(([text, of]) => ({ figure: of, text, claim: null })) };
}

/** "money: $5 x2, $3" */
const show = (groups: readonly ListedGroup<string>[]): string[] =>
  groups.map(({ kind, things }) => {
    const all = things.map(
      ({ label, places }) => label + (places.length > 1 ? ` x${places.length}` : ''),
    );
    return `${kind}: ${all.join(', ')}`;
  });

describe('listEntities', () => {
  it('groups by kind, the most often named first', () => {
    const articles = [
      naming(['ORG', 'Tern Ferries'], ['PERSON', 'Ada Brook'], ['ORG', 'Old Yard']),
      naming(['ORG', 'Old Yard']),
    ];
    assert.deepEqual(show(listEntities(articles)), [
      'PERSON: Ada Brook',
      'ORG: Old Yard x2, Tern Ferries',
    ]);
  });

  it('takes names that differ only in capitals as one', () => {
    const articles = [naming(['ORG', 'TERN']), naming(['ORG', 'Tern'])];
    assert.deepEqual(show(listEntities(articles)), ['ORG: TERN x2']);
  });

  it('lists nothing where nothing is named', () => {
    assert.deepEqual(listEntities([nothing]), []);
  });
});

describe('listFigures', () => {
  it('takes equal amounts as one, the largest first, as most often written', () => {
    const articles = [
      giving(['$1bn', dollars(1e9)], ['$3 million', dollars(3e6)]),
      giving(['$1 billion', dollars(1e9)]),
      giving(['$1 billion', dollars(1e9)]),
    ];
    assert.deepEqual(show(listFigures(articles)), ['money: $1 billion x3, $3 million']);
  });

  it('keeps currencies apart, the commonest first', () => {
    const euros = figure('money', 9e9, { currency: 'EUR' });
    const article = giving(['€9bn', euros], ['$1', dollars(1)], ['$2', dollars(2)]);
    assert.deepEqual(show(listFigures([article])), ['money: $2, $1, €9bn']);
  });

  it('lists dates by time, what has no date last', () => {
    const article = giving(['June', on(null)], ['2026', on('2026')], ['March 2024', on('2024-03')]);
    assert.deepEqual(show(listFigures([article])), ['date: March 2024, 2026, June']);
  });

  it('lists amounts without a number by their words, after the others', () => {
    const article = giving(
      ['millions', figure('money', null)],
      ['millions', figure('money', null)],
    );
    assert.deepEqual(show(listFigures([article])), ['money: millions x2']);
  });

  it('sizes an indefinite amount by its least', () => {
    const many = figure('money', null, {
      currency: 'USD',
      low: 1e9,
      high: 1e12,
      modifier: 'indefinite',
    });
    const article = giving(['billions', many], ['$2 billion', dollars(2e9)]);
    assert.deepEqual(show(listFigures([article])), ['money: $2 billion, billions']);
  });

  it('lists money without a currency after the rest, however common', () => {
    const none = figure('money', 9e9);
    const article = giving(['nine billions', none], ['9 billions', none], ['$2', dollars(2)]);
    assert.deepEqual(show(listFigures([article])), ['money: $2, nine billions x2']);
  });

  it('sizes a range by its upper bound', () => {
    const range = figure('percent', null, { low: 5, high: 50 });
    const article = giving(['12%', figure('percent', 12)], ['5-50%', range]);
    assert.deepEqual(show(listFigures([article])), ['percent: 5-50%, 12%']);
  });
});
