import assert from 'node:assert/strict';
import { readUnit } from '../../../src/core/figures/readUnit.ts';

describe('readUnit', () => {
  const units: [written: string, name: string][] = [
    [' megawatts', 'megawatt'],
    ['MW', 'megawatt'],
    [' MW', 'megawatt'],
    ['-mile', 'mile'],
    [' sq km', 'square kilometre'],
    [' °C', 'degree Celsius'],
    [' degrees Celsius', 'degree Celsius'],
    ['km/h', 'kilometre per hour'],
    [' miles per hour', 'mile per hour'],
    ['lbs', 'pound'],
    [' feet', 'foot'],
  ];
  for (const [written, name] of units) {
    it(`reads "5${written}"`, () => {
      const unit = readUnit(`5${written}, then`, 1);
      assert.deepEqual([unit?.name, unit?.end], [name, 1 + written.length]);
    });
  }

  for (const text of ['5th', '5 mothers', '5 in all', '5Gs', '5 a']) {
    it(`leaves "${text}" alone`, () => assert.equal(readUnit(text, 1), null));
  }
});
