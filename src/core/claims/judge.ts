import type { Claim } from './claim.ts';
import { classify } from './classify.ts';
import type { Judged } from './judged.ts';
import { bias, signals } from './signals.ts';

/** What is decided about a sentence, and why. */
export type Judgement = Pick<Claim, 'strength' | 'class' | 'checkable' | 'score' | 'reasons'>;

/** Log-odds from which a sentence is a claim at all, and from which it is a precise one. */
const softFrom = 0;
const coreFrom = 2;

/** Weighs a sentence: its form first (headings, questions, forecasts), then its signals. */
export function judge(s: Judged): Judgement {
  const form = classify(s);
  const found = signals
    .map(({ name, weight, amount }) => ({ name, weight: weight * amount(s) }))
    .filter(({ weight }) => weight !== 0);
  const total = found.reduce((sum, { weight }) => sum + weight, bias);
  if (form) {
    return {
      strength: 'none',
      class: form,
      checkable: form === 'forecast' ? 'later' : 'no',
      score: Math.min(0.3, round(logistic(total))),
      reasons: [form],
    };
  }
  const isQuoted = s.insideQuotation || /^["“].*["”]$/su.test(s.text);
  const sum =
    isQuoted && !s.attribution ? Math.max(softFrom, Math.min(total, coreFrom - 0.1)) : total;
  const strength = sum >= coreFrom ? 'core' : sum >= softFrom ? 'soft' : 'none';
  const reasons = found
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ name }) => name);
  return {
    strength,
    class: strength === 'none' ? 'opinion' : 'fact',
    checkable: strength === 'none' ? 'no' : 'now',
    score: round(logistic(sum)),
    reasons,
  };
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
