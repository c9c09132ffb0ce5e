import { assertFigures } from './assertFigures.ts';

describe('tiedDegrees', () => {
  it('finds degrees by the letter alone', () =>
    assertFigures(
      'It fell to [-5C](quantity -5 /degree Celsius) after highs of [32C](quantity 32 /degree Celsius), a temperature of [90F](quantity 90 /degree Fahrenheit).',
    ));

  it('leaves seats, gates and aircraft alone', () =>
    assertFigures('She had seat 14C at gate 12F in row 7; the 747F and a size 34C.'));
});
