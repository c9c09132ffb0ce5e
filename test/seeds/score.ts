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

/** The numbers of a score. */
export function summary({ precision, recall, f1 }: Score): string {
  return `F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
}

/** The score with every difference, for the message of a failed test. */
export function explain(score: Score): string {
  return `${summary(score)}\nmissed:\n  ${score.missed.join('\n  ')}\nextra:\n  ${score.extra.join('\n  ')}`;
}
