/** Precision, recall and their harmonic mean, with what was missed and what should not have been found. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Counts of a comparison, before they become a score. */
export interface Tally {
  hits: number;
  predicted: number;
  expected: number;
  readonly missed: string[];
  readonly extra: string[];
}

export function newTally(): Tally {
  return { hits: 0, predicted: 0, expected: 0, missed: [], extra: [] };
}

export function scoreOf({ hits, predicted, expected, missed, extra }: Tally): Score {
  return {
    precision: predicted === 0 ? 0 : hits / predicted,
    recall: expected === 0 ? 0 : hits / expected,
    f1: predicted + expected === 0 ? 0 : (2 * hits) / (predicted + expected),
    missed,
    extra,
  };
}

/** The score in words, for the message of a failed test. */
export function explain({ precision, recall, f1, missed, extra }: Score): string {
  const numbers = `F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`;
  return `${numbers}\nmissed:\n  ${missed.join('\n  ')}\nextra:\n  ${extra.join('\n  ')}`;
}
