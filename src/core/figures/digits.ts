/** A number in digits, without sign, scale or unit. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  /** "1999" but not "1,999" or "19.5": the only way to write a year. */
  readonly whole: boolean;
  /** Thousands are set apart: never part of a name or a version. */
  readonly grouped: boolean;
}
