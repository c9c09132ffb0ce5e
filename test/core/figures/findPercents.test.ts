import { assertFigures } from './assertFigures.ts';

describe('findPercents', () => {
  it('leaves the signs of addresses and tolerances alone', () =>
    assertFigures('See a.example/q=30%25%20or%2072%29 for 2.5±0.5%.'));

  it('finds signs, words, points and basis points', () =>
    assertFigures(
      'Sales rose [12.5%](percent 12.5), [12.5 %](percent 12.5), [five per cent](percent 5), a [3-percent](percent 3) rise, [0.1pc](percent 0.1).',
      'The rate fell [25 basis points](percent 25 /basis point), [50bp](percent 50 /basis point) and [half a percentage point](percent 0.5 /percentage point).',
      'Margins: [-3.2%](percent -3.2), [minus 4 percent](percent -4), [100%](percent 100)-owned.',
    ));

  it('joins ranges that share the sign', () =>
    assertFigures(
      'From [50 to 80%](percent 50..80 range), between [5% and 10%](percent 5..10 range), [15-20 percent](percent 15..20 range).',
    ));

  it('leaves a percentage without a number alone', () =>
    assertFigures('A percentage of the total, some per cent, one in five.'));
});
