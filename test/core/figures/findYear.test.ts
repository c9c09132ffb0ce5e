import { assertFigures } from './assertFigures.ts';

describe('findYear', () => {
  it('finds years, decades and seasons', () =>
    assertFigures(
      'In [2019](date), [early 2024](date), [2019-2021](date), ([2023](date)), [summer 2025](date), the [1990s](date) and the [\u201980s](date).',
      'It expects [2025](date) capital spending to fall.',
    ));

  it('leaves counts and names of years alone', () =>
    assertFigures(
      'At Euro 2020 a crowd of [2,019 people](quantity 2019 /person) sat in room 2024 with her in her 40s.',
    ));
});
