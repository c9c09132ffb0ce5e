import assert from 'node:assert/strict';
import { unitSigns, unitWords } from '../../../src/core/figures/units.ts';

describe('units', () => {
  it('has singular and plural of every word', () => {
    for (const word of [
      'megawatt',
      'megawatts',
      'foot',
      'feet',
      'square feet',
      'centuries',
      'miles per hour',
      'degrees celsius',
    ]) {
      assert.ok(unitWords.meanings.has(word), word);
    }
  });

  it('keeps signs that differ only by case apart', () =>
    assert.notEqual(unitSigns.get('MW'), unitSigns.get('mW')));

  it('has no sign that is an everyday word', () => {
    for (const word of ['in', 'a', 'at', 'to', 'as', 'am', 'or']) {
      assert.ok(!unitSigns.has(word), word);
    }
  });
});
