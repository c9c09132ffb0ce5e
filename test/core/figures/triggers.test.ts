import assert from 'node:assert/strict';
import { type Trigger, triggerFinder } from '../../../src/core/figures/triggers.ts';

function findTriggers(text: string): Trigger[] {
  const next = triggerFinder(text);
  const triggers: Trigger[] = [];
  for (let one = next(0); one !== null; one = next(one.end)) triggers.push(one);
  return triggers;
}

describe('triggerFinder', () => {
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
    assert.deepEqual(findTriggers('Someone often attends a tender. Een, één, oneé.'), []));

  it('sees words in any case, in emphasis and after signs', () =>
    assert.deepEqual(
      findTriggers('_one_ TWO (three—Four').map(({ start }) => start),
      [1, 6, 11, 17],
    ));

  it('never starts in the middle of digits or a word', () => {
    const text = '12345 sixty 7';
    const next = triggerFinder(text);
    assert.equal(next(2)?.start, 6);
    assert.equal(next(8)?.start, 12);
    assert.equal(next(13), null);
  });
});
