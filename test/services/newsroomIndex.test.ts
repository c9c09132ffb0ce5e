import assert from 'node:assert/strict';
import type { Figure } from '../../src/core/figures/figure.ts';
import type { ArticleFacts } from '../../src/services/newsroomFacts.ts';
import { amountKey, NewsroomIndex } from '../../src/services/newsroomIndex.ts';

const million: Figure = {
  start: 0,
  end: 10,
  kind: 'money',
  value: 1e6,
  low: null,
  high: null,
  currency: 'USD',
  currencyBasis: 'written',
  unit: null,
  modifier: null,
  modifierSpan: null,
  iso: null,
};

function facts(name: string, figures: readonly Figure[], entities: readonly string[] = []) {
  return {
    address: `file:///desk/${name}`,
    length: 100,
    lineStarts: [0],
    figures: figures.map((figure) => ({ figure, text: '$1 million', claim: null })),
    mentions: entities.map((entity, index) => ({
      start: index * 10,
      end: index * 10 + 5,
      kind: 'ORG',
      entity,
      text: entity,
      claim: null,
    })),
    claims: [],
  } satisfies ArticleFacts;
}

function placesIn(index: NewsroomIndex, figure: Figure) {
  return index.sameAmount(figure).map((place) => `${place.article.address.at(-1)}${place.index}`);
}

describe('NewsroomIndex', () => {
  it('finds the same amount across articles, in the order of addresses and of reading', () => {
    const index = new NewsroomIndex();
    index.put(facts('b', [million, { ...million, value: 2e6 }, { ...million, start: 40 }]));
    index.put(facts('a', [{ ...million, modifier: 'more_than' }]));
    assert.deepEqual(placesIn(index, million), ['a0', 'b0', 'b2']);
  });

  it('finds an entity whatever its case, and no other', () => {
    const index = new NewsroomIndex();
    index.put(facts('a', [], ['Tern', 'TERN', 'Turn']));
    assert.deepEqual(
      index.mentionsOf('tern').map((place) => place.index),
      [0, 1],
    );
  });

  it('replaces what an article said before', () => {
    const index = new NewsroomIndex();
    index.put(facts('a', [million], ['Tern']));
    index.put(facts('a', []));
    assert.deepEqual(index.sameAmount(million), []);
    assert.deepEqual(index.mentionsOf('Tern'), []);
    assert.equal(index.size, 1);
  });

  it('forgets an article that is removed', () => {
    const index = new NewsroomIndex();
    index.put(facts('a', [million]));
    assert.equal(index.remove('file:///desk/a'), true);
    assert.equal(index.remove('file:///desk/a'), false);
    assert.equal(index.get('file:///desk/a'), null);
    assert.deepEqual(index.articles(), []);
  });
});

describe('amountKey', () => {
  const different: readonly (readonly [what: string, figure: Figure])[] = [
    ['another currency', { ...million, currency: 'CAD' }],
    ['another value', { ...million, value: 2e6 }],
    ['a range', { ...million, value: null, low: 1e6, high: 2e6 }],
    ['another kind', { ...million, kind: 'quantity', currency: null }],
  ];
  for (const [what, figure] of different) {
    it(`tells ${what} apart`, () => assert.notEqual(amountKey(figure), amountKey(million)));
  }

  it('takes hedged and plain amounts for the same', () => {
    assert.equal(amountKey({ ...million, modifier: 'approx' }), amountKey(million));
  });

  it('compares dates by what they say', () => {
    const date: Figure = { ...million, kind: 'date', value: null, currency: null, iso: '2026-03' };
    assert.equal(amountKey(date), amountKey({ ...date, start: 70, end: 80 }));
    assert.notEqual(amountKey(date), amountKey({ ...date, iso: '2026' }));
  });

  it('has nothing to compare where there is no number', () => {
    assert.equal(amountKey({ ...million, value: null }), null);
    assert.equal(amountKey({ ...million, kind: 'date', iso: null }), null);
  });
});
