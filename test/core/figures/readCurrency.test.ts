import assert from 'node:assert/strict';
import { currencyAfter, currencyBefore } from '../../../src/core/figures/readCurrency.ts';

function before(text: string): (string | null)[] | null {
  const found = currencyBefore(text, text.search(/\d/));
  return found === null
    ? null
    : [text.slice(found.start, found.end), found.currency ?? found.shared];
}

function after(text: string): (string | null)[] | null {
  const found = currencyAfter(text, /^[\d.]+/.exec(text)![0].length);
  return found === null
    ? null
    : [text.slice(found.start, found.end), found.currency ?? found.shared];
}

describe('currencyBefore', () => {
  it('reads signs, letters and codes', () => {
    assert.deepEqual(before('a US$5'), ['US$', 'USD']);
    assert.deepEqual(before('a $NZ5'), ['$NZ', 'NZD']);
    assert.deepEqual(before('U.S. $5'), ['U.S. $', 'USD']);
    assert.deepEqual(before('Rs. 5'), ['Rs.', 'INR']);
    assert.deepEqual(before('mxn$ 5'), ['mxn$', 'MXN']);
    assert.deepEqual(before('SKr5'), ['SKr', 'SEK']);
  });

  it('leaves articles, possessives and words to the sentence', () => {
    assert.deepEqual(before('A $5'), ['$', 'dollar']);
    assert.deepEqual(before("Amberly's $5"), ['$', 'dollar']);
    assert.equal(before('about 5'), null);
    assert.equal(before('XH5'), null);
  });
});

describe('currencyAfter', () => {
  it('reads names, signs and codes', () => {
    assert.deepEqual(after('5 U.S. dollars'), ['U.S. dollars', 'USD']);
    assert.deepEqual(after('5-euro'), ['euro', 'EUR']);
    assert.deepEqual(after('5€'), ['€', 'EUR']);
    assert.deepEqual(after('5US$'), ['US$', 'USD']);
    assert.deepEqual(after('50p'), ['p', 'GBP']);
  });

  it('leaves what belongs to the next number or is no money', () => {
    assert.equal(after('5 $20 bills'), null);
    assert.equal(after('5 USD50 cards'), null);
    assert.equal(after('5 euro zone states'), null);
    assert.equal(after('1080p'), null);
    assert.equal(after('5 people'), null);
  });
});
