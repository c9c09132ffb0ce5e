import assert from 'node:assert/strict';
import { amountOf, minusBefore } from '../../../src/core/figures/amount.ts';
import { readNumeral } from '../../../src/core/figures/readNumeral.ts';
import { triggerFinder } from '../../../src/core/figures/triggers.ts';

describe('amountOf', () => {
  const numeral = readNumeral('tens of billions', triggerFinder('tens of billions')(0)!)!;

  it('multiplies bounds and keeps what the number says of itself', () => {
    const { value, low, high, modifier } = amountOf(numeral, 0.01, false);
    assert.deepEqual(
      { value, low, high, modifier },
      { value: null, low: 1e8, high: 1e9, modifier: 'indefinite' },
    );
  });

  it('turns the sign', () => assert.equal(amountOf({ ...numeral, value: 3 }, 1, true).value, -3));
});

describe('minusBefore', () => {
  it('takes a sign or the word', () => {
    assert.equal(minusBefore('of -5', 4), 3);
    assert.equal(minusBefore('of \u22125', 4), 3);
    assert.equal(minusBefore('at minus 5', 9), 3);
  });

  it('leaves hyphens of words and spans alone', () => {
    assert.equal(minusBefore('mid-5', 4), 4);
    assert.equal(minusBefore('3-5', 2), 2);
  });
});
