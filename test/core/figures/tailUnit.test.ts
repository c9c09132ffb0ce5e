import assert from 'node:assert/strict';
import { tailUnit } from '../../../src/core/figures/tailUnit.ts';

describe('tailUnit', () => {
  const tails: [tail: string, unit: string][] = [
    [' a share', 'share'],
    [' per dose', 'dose'],
    ['-a-year', 'year'],
    ['/month', 'month'],
    ['/mo', 'month'],
    [' an hour', 'hour'],
    [' per capita', 'person'],
  ];
  for (const [tail, unit] of tails) {
    it(`reads "$5${tail}"`, () => assert.equal(tailUnit(`$5${tail}.`, 2), unit));
  }

  for (const text of ['$5 a week later', '$5 a parcel', '$5 and', '$5']) {
    it(`leaves "${text}" alone`, () => assert.equal(tailUnit(text, 2), null));
  }
});
