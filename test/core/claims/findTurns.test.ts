import assert from 'node:assert/strict';
import { findTurns } from '../../../src/core/claims/findTurns.ts';
import { lookUp } from '../../../src/core/claims/vocabulary.ts';
import { judgedFrom } from './judgedFrom.ts';

describe('findTurns', () => {
  it('counts every kind in one pass', () => {
    const lows = 'it is no longer a bold and brave gamble'.split(' ');
    const { counts } = findTurns(lows, lows.map(lookUp), () => '');
    assert.equal(counts.get('contrast'), 1);
    assert.equal(counts.get('opinion'), 3);
    assert.equal(counts.has('day'), false);
  });

  const hedges: [marked: string, expected: string[]][] = [
    ['It reportedly cost roughly [$2 million](money).', ['reportedly', 'roughly']],
    ['About [40](quantity) boats may sail.', ['About', 'may']],
    ['It is set to open.', ['is set to']],
    ['It could sink, and it could sail.', ['could']],
    ['If approved, it could grow.', ['If approved', 'could']],
    ['A story about boats.', []],
    ['It will open in May.', []],
    ['[Will May](PERSON) sails.', []],
  ];
  for (const [marked, expected] of hedges) {
    it(`hedges in “${marked}”`, () => assert.deepEqual(judgedFrom(marked)[0]?.hedges, expected));
  }

  it('counts digits that no figure holds', () => {
    assert.ok(judgedFrom('They won 2-1 at home.')[0]?.turns.has('count'));
    assert.ok(!judgedFrom('They won [2](quantity) cups.')[0]?.turns.has('count'));
  });
});
