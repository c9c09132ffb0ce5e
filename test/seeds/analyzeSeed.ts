import { analyze } from '../../src/core/analyze.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Seed } from './folders.ts';

const known = new Map<Seed, Analysis>();

/** The analysis of a seed under the default settings, made once. */
export function analyzeSeed(seed: Seed): Analysis {
  const found = known.get(seed) ?? analyzeAfresh(seed);
  known.set(seed, found);
  return found;
}

/** Made anew: for what must not depend on an earlier run. */
export function analyzeAfresh({ name, text }: Seed): Analysis {
  const format = name.endsWith('.md') ? 'markdown' : 'plain';
  return analyze(text, { format, currency: 'USD', names: [], notNames: [] });
}
