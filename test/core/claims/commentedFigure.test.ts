import assert from 'node:assert/strict';
import { commentedFigure } from '../../../src/core/claims/commentedFigure.ts';
import { judgedFrom } from './judgedFrom.ts';

describe('commentedFigure', () => {
  const cases: [marked: string, expected: ReturnType<typeof commentedFigure>][] = [
    ['The push for a [$2 billion](money) listing raises questions.', 'restated'],
    ['This [$2 billion](money) pledge underscores the risk.', 'restated'],
    ['The [$2 billion](money) price is a puzzle.', 'restated'],
    ['A [$2 billion](money) valuation suggests that ferries matter.', 'supposed'],
    ['However, a [$2 billion](money) valuation implies more.', 'supposed'],
    ['The surge to a [$2 billion](money) valuation reflects demand.', null],
    ['[Orrin](ORG) paid [$2 billion](money).', null],
    ['The port handled [4 million](quantity) boxes, which suggests growth.', null],
    ['The ferry raises questions.', null],
  ];
  for (const [marked, expected] of cases) {
    it(`${expected ?? 'neither'}: ${marked}`, () =>
      assert.equal(commentedFigure(judgedFrom(marked)[0]!), expected));
  }
});
