import type { AnalysisOptions } from '../core/analysis.ts';

/** The desk's settings as far as they decide an analysis. */
export type AnalysisSettings = Omit<AnalysisOptions, 'format'>;

/** What is in force without a `claimdesk.yaml`. */
export const defaultAnalysisSettings: AnalysisSettings = {
  currency: 'USD',
  names: [],
  notNames: [],
};
