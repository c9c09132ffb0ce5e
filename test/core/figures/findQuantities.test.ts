import { assertFigures } from './assertFigures.ts';

describe('findQuantities', () => {
  it('finds units in words and signs', () =>
    assertFigures(
      'It draws [300 megawatts](quantity 300 /megawatt), or [300MW](quantity 300 /megawatt), over [48 km](quantity 48 /kilometre more_than).',
      'A [12-mile](quantity 12 /mile) road at [60mph](quantity 60 /mile per hour); [2 sq km](quantity 2 /square kilometre), [100 square feet](quantity 100 /square foot).',
      'A [1 trillion-parameter](quantity 1e12 /parameter) model on a [2TB](quantity 2 /terabyte) drive; [half a mile](quantity 0.5 /mile).',
      'A [27B-parameter](quantity 2.7e10 /parameter) model.',
      'A [34-year-old](quantity 34 /year) on a [five-year](quantity 5 /year) deal.',
    ));

  it('takes degrees below zero', () =>
    assertFigures(
      'Between spells of [-18 °C to -34 °C](quantity -34..-18 /degree Celsius range), then [minus 20 degrees](quantity -20 /degree).',
    ));

  it('tells a metre from a million', () =>
    assertFigures('A [48m](quantity 48 /metre) tower for [1.5m people](quantity 1.5e6 /person).'));

  it('leaves names, networks and times alone', () =>
    assertFigures(
      'An H100, a B200, 5G, 4K, 3D, at 10:30, 6pm, the F-16s, Covid-19 and a 3-2 win.',
    ));
});
