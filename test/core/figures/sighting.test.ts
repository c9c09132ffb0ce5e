import assert from 'node:assert/strict';
import { sighting } from '../../../src/core/figures/sighting.ts';

describe('sighting', () => {
  it('claims nothing beyond kind and place', () => {
    const { kind, start, end, ...rest } = sighting('percent', 3, 5);
    assert.deepEqual([kind, start, end], ['percent', 3, 5]);
    assert.deepEqual([...new Set(Object.values(rest))], [null, 1, 'not']);
  });
});
