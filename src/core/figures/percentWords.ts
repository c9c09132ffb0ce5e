import { type Phrases, phraseTable } from './phrases.ts';

/** What stands after a percentage's number: null for a plain percentage, else the unit that `value` is in. */
export const percentWords: Phrases<string | null> = phraseTable<string | null>([
  ['percent', null],
  ['per cent', null],
  ['percents', null],
  ['pct', null],
  ['pc', null],
  ['percentage point', 'percentage point'],
  ['percentage points', 'percentage point'],
  ['percent point', 'percentage point'],
  ['percent points', 'percentage point'],
  ['pp', 'percentage point'],
  ['ppt', 'percentage point'],
  ['basis point', 'basis point'],
  ['basis points', 'basis point'],
  ['bp', 'basis point'],
  ['bps', 'basis point'],
]);
