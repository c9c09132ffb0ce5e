import assert from 'node:assert/strict';
import { classify, isGuidance } from '../../../src/core/claims/classify.ts';
import { judgedFrom } from './judgedFrom.ts';

describe('classify', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    question: ['Who will pay for the ferry?', '“Can it float?”'],
    conditional: [
      'If the vote fails, the ferry stops.',
      'But if fares rise, riders will leave.',
      'The ferry could stop if the vote fails.',
      'Should the vote fail, the ferry stops.',
      'Were the ban to pass, ferries would stop.',
      'A [$5 billion](money) price would silence the doubters.',
      'Unless the rules change, nobody will sail.',
      'Unless the rules change, nobody will sail, said [Ann Lee](PERSON).',
      'If fares rise, she wrote, [40](quantity) boats could go.',
      'Had the gate not held, the pier would have sunk, [Orrin](ORG) said.',
    ],
    forecast: [
      'The ferry will change the coast.',
      'The opening is set to be remembered.',
      'Fares could double.',
      'Prices should fall further.',
      'A quarrel looks inevitable.',
      'The fate of [Orrin](ORG)’s [$9 billion](money) offer will hang on its owners.',
      '[Orrin](ORG) will have to prove its case.',
      'The consensus estimate for sales stands at [$5 million](money).',
      'The margin is expected between [4%](percent) and [6%](percent).',
    ],
    boilerplate: [
      'See the table for details.',
      'As Ann Lee, I look at ferries every day.',
      'This article was first published on Monday.',
      'Ann Lee is a reporter in Delft.',
      'Comments',
    ],
  };
  for (const [kind, sentences] of Object.entries(cases)) {
    for (const marked of sentences) {
      it(`tells ${kind} in “${marked}”`, () =>
        assert.equal(classify(judgedFrom(marked)[0]!), kind));
    }
  }

  it('tells headings, and headings that ask', () => {
    const kinds = judgedFrom('=== Ferries ===\nThey sail on.\n=== Who pays? ===\nNobody does.');
    assert.deepEqual(kinds.map(classify), ['heading', null, 'question', null]);
  });

  it('takes a row of names for a heading, a row of figures for a fact', () => {
    const rows = judgedFrom('Port | Beds | Cost\nDelft | [40](quantity) | [$5 million](money)');
    assert.deepEqual(rows.map(classify), ['heading', null]);
  });

  for (const marked of [
    'The council voted for the ferry.',
    'That would be remarkable.',
    'Losing the pier would be a blow.',
    'Both may be right.',
    '“If this is a ferry, it floats,” said [Ann Lee](PERSON).',
    '[Ann Lee](PERSON) said the ferry would stop if the vote failed.',
    'Rumours that the ferry could stop have spread.',
    '[Orrin](ORG) will open [14](quantity) routes.',
    'The ferry is due to sail on [3 May](date).',
    'Under the lease, [Orrin](ORG) must leave if rent is late.',
    'He asked if the ferry was late.',
    'It could hardly be worse.',
    'If approved, the price would top that of [Vale](ORG), which was bought for [$3 billion](money).',
    'Even though it rained, they sailed.',
  ]) {
    it(`leaves “${marked}” to its content`, () =>
      assert.equal(classify(judgedFrom(marked)[0]!), null));
  }
});

describe('isGuidance', () => {
  it('finds what a source expects', () => {
    assert.ok(isGuidance(judgedFrom('[Orrin](ORG) expects sales of [$3 billion](money).')[0]!));
  });

  it('leaves what it did alone', () => {
    assert.ok(!isGuidance(judgedFrom('[Orrin](ORG) posted sales of [$3 billion](money).')[0]!));
    assert.ok(
      !isGuidance(judgedFrom('[Orrin](ORG) had expected sales of [$3 billion](money).')[0]!),
    );
  });
});
