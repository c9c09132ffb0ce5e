import assert from 'node:assert/strict';
import { findTriggers } from '../../../src/core/figures/triggers.ts';

describe('findTriggers', () => {
  it('sees digits, number words, scales, months, multiples and ranks, in order', () => {
    const text = 'In March twelve firms paid $4.2 million, twice the first ½.';
    assert.deepEqual(
      findTriggers(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
      [
        'month March',
        'number twelve',
        'digits 4',
        'digits 2',
        'scale million',
        'multiple twice',
        'ordinal first',
        'digits ½',
      ],
    );
  });

  it('starts a bare decimal at its point', () =>
    assert.deepEqual(findTriggers('at .5'), [{ kind: 'digits', start: 3, end: 5 }]));

  it('passes by other words', () =>
    assert.deepEqual(findTriggers('Someone often attends a tender.'), []));
});
