import assert from 'node:assert/strict';
import {
  isCalendarWord,
  isCustomaryCapital,
  isGenericAbbreviation,
  isPeople,
} from '../../../src/core/entities/notNames.ts';

describe('notNames', () => {
  it('knows what is capitalised and names nothing', () => {
    assert.ok(isGenericAbbreviation('IPO') && isGenericAbbreviation('GPUs'));
    assert.ok(isCalendarWord('tuesday') && isCalendarWord('march'));
    assert.ok(isPeople('swiss') && isPeople('kenyans'));
    assert.ok(isCustomaryCapital('internet'));
  });

  it('leaves names alone', () => {
    assert.ok(!isGenericAbbreviation('HRA'));
    assert.ok(!isCalendarWord('velstra'));
    assert.ok(!isPeople('switzerland'));
    assert.ok(!isCustomaryCapital('harrow'));
  });
});
