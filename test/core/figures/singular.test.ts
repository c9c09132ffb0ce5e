import assert from 'node:assert/strict';
import { singular } from '../../../src/core/figures/singular.ts';

describe('singular', () => {
  const pairs: [string, string][] = [
    ['companies', 'company'],
    ['GPUs', 'GPU'],
    ['people', 'person'],
    ['branches', 'branch'],
    ['houses', 'house'],
    ['firemen', 'fireman'],
    ['shares', 'share'],
  ];
  for (const [many, one] of pairs) {
    it(`makes ${many} ${one}`, () => assert.equal(singular(many), one));
  }

  it('leaves singulars alone', () =>
    assert.deepEqual(['bus', 'glass', 'staff', 'series'].map(singular), [
      'bus',
      'glass',
      'staff',
      'series',
    ]));
});
