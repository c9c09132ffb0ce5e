import { assertFigures } from './assertFigures.ts';

describe('findDates', () => {
  it('sees months, periods and years', () =>
    assertFigures('In [March](date), the [third quarter](date) and [2019](date).'));

  it('leaves weekdays, clock times and vague times alone', () =>
    assertFigures('On Tuesday at 10:30, last year, recently, in the coming months.'));
});
