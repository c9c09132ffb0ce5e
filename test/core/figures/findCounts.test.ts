import { assertFigures } from './assertFigures.ts';

describe('findCounts', () => {
  it('finds a number with the noun it counts', () =>
    assertFigures(
      'It cut [1,500 jobs](quantity 1500 /job) and bought [220,000 GPUs](quantity 220000 /GPU) for [10k users](quantity 10000 /user).',
      'Some [3.2 lakh farmers](quantity 320000 /farmer approx) and [two dozen officers](quantity 24 /officer) came.',
      'A model with [trillion-plus parameters](quantity 1e12 /parameter more_than), in [60+ countries](quantity 60 /country more_than).',
    ));

  it('takes only the number where other words stand before the noun', () =>
    assertFigures(
      'It hired [1,200](quantity 1200 /nurse) new nurses and served [millions](quantity 1e6..1e9 /request indefinite) of storage requests.',
    ));

  it('leaves numbers of names alone', () =>
    assertFigures(
      'A Fortune 500 company flew Boeing 747 jets to the Euro 2020 finals.',
      'Chapter 11, Section 230 protections, Room 101, Falcon 3.5 and 4 engines, 910-432-3383.',
      'Two people, three friends and one of them; one day, four in 10 adults agreed.',
    ));
});
