import { findMonthDate } from './findMonthDate.ts';
import { findPeriod } from './findPeriod.ts';
import { findYear } from './findYear.ts';
import type { Place, Sighting } from './sighting.ts';

/** A named date or period: "March 3, 2026", "12 February", "first quarter", "FY2025", "early 2024", "the 1990s", "21st century". */
export function findDates(place: Place): Sighting | null {
  return findMonthDate(place) ?? findPeriod(place) ?? findYear(place);
}
