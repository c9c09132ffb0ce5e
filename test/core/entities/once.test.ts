import assert from 'node:assert/strict';
import { once } from '../../../src/core/entities/once.ts';

describe('once', () => {
  it('makes on first use and never again', () => {
    let made = 0;
    const make = once(() => ({ number: ++made }));
    assert.equal(made, 0);
    assert.equal(make(), make());
    assert.equal(made, 1);
  });
});
