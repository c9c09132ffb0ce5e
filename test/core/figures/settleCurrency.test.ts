import assert from 'node:assert/strict';
import { currencySettler } from '../../../src/core/figures/settleCurrency.ts';

describe('currencySettler', () => {
  it('takes the desk for a bare dollar, and the American where the desk has none', () => {
    assert.deepEqual(currencySettler('It paid $5.', 'CAD')('dollar'), {
      currency: 'CAD',
      basis: 'desk-default',
    });
    assert.deepEqual(currencySettler('It paid $5.', 'EUR')('dollar'), {
      currency: 'USD',
      basis: 'desk-default',
    });
  });

  it('lets an article that sets US$ against $ mean its own country', () =>
    assert.deepEqual(currencySettler('Sydney-based Orrel paid $5 (US$3).', 'USD')('dollar'), {
      currency: 'AUD',
      basis: 'context',
    }));

  it('leaves $ American beside A$, as the wires do', () =>
    assert.equal(currencySettler('Sydney: A$5 ($3).', 'USD')('dollar').currency, 'USD'));

  it('takes the one country that the text names', () => {
    assert.equal(currencySettler('In Oslo it cost 5 kroner.', 'USD')('krone').currency, 'NOK');
    assert.equal(currencySettler('A Swiss bank has 5 francs.', 'USD')('franc').currency, 'CHF');
    assert.deepEqual(currencySettler('Oslo and Copenhagen.', 'USD')('krone'), {
      currency: null,
      basis: 'context',
    });
    assert.equal(currencySettler('It cost 5 kroner.', 'USD')('krone').currency, null);
  });
});
