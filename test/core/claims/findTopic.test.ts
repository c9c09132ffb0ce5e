import assert from 'node:assert/strict';
import { findTopic } from '../../../src/core/claims/findTopic.ts';
import { lookUp } from '../../../src/core/claims/vocabulary.ts';
import { findWords } from '../../../src/core/text/findWords.ts';

function topic(text: string): ReturnType<typeof findTopic> {
  const words = findWords(text, { start: 0, end: text.length });
  return findTopic(words.map(({ low }) => lookUp(low)));
}

describe('findTopic', () => {
  const cases: [text: string, kind: string, metric: string | null][] = [
    ['a valuation of $3 billion', 'valuation', 'valuation'],
    ['pledged to spend', 'commitment', 'commitment'],
    ['sales rose', 'revenue', 'sales'],
    ['an 80-fold rise', 'growth', 'change'],
    ['40 megawatts', 'capacity', 'capacity'],
    ['fired 300 employees', 'headcount', 'headcount'],
    ['the budget deficit', 'budget', 'budget'],
    ['respondents said', 'poll', 'support'],
    ['a phase 3 trial', 'trial', 'participants'],
    ['three adverse reactions', 'safety', 'safety'],
    ['the regulator sued', 'regulation', null],
    ['founded in Delft', 'origin', null],
  ];
  for (const [text, kind, metric] of cases) {
    it(`tells ${kind} in “${text}”`, () => {
      assert.ok(topic(text).kinds.includes(kind), topic(text).kinds.join());
      assert.equal(topic(text).metric, metric);
    });
  }

  it('leaves other words alone', () => {
    assert.deepEqual(topic('the sea was calm'), { kinds: [], metric: null });
  });
});
