import type { Claim, ClaimClass } from './claim.ts';
import { classify, isGuidance } from './classify.ts';
import type { Judged } from './judged.ts';
import { bias, signals } from './signals.ts';

/** What is decided about a sentence, and why. */
export type Judgement = Pick<Claim, 'strength' | 'class' | 'checkable' | 'score' | 'reasons'>;

/** Log-odds from which a sentence is a claim at all, and from which it is a precise one. */
const softFrom = 0;
const coreFrom = 1.8;

/** Weighs a sentence: its form first (headings, questions, forecasts), then its signals. */
export function judge(s: Judged): Judgement {
  const found = signals
    .map(({ name, weight, amount }) => ({ name, weight: weight * amount(s) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const total = found.reduce((sum, { weight }) => sum + weight, bias);
  const reasons = found.map(({ name }) => name);
  const form = classify(s);
  if (form && !(form === 'forecast' && isGuidance(s))) return judgeForm(form, total);
  const sum = isUnsourcedQuotation(s) ? clamp(total) : total;
  const strength = sum >= coreFrom ? 'core' : sum >= softFrom ? 'soft' : 'none';
  const fact = strength === 'none' ? 'opinion' : 'fact';
  return {
    strength,
    class: form ?? fact,
    checkable: form ? 'later' : strength === 'none' ? 'no' : 'now',
    score: round(logistic(sum)),
    reasons: form ? [form, ...reasons] : reasons,
  };
}

/** A sentence whose form rules it out, however precise it is: its score stays below every claim's. */
function judgeForm(form: ClaimClass, total: number): Judgement {
  const checkable = form === 'forecast' ? 'later' : 'no';
  const score = Math.min(highestRuledOut, round(logistic(total)));
  return { strength: 'none', class: form, checkable, score, reasons: [form] };
}

const highestRuledOut = 0.3;

/** "“It never stopped.”": a quotation goes on, its source is named elsewhere. A claim, but not a precise one. */
function isUnsourcedQuotation(s: Judged): boolean {
  return s.attribution === null && (s.insideQuotation || /^["“].*["”]$/su.test(s.text));
}

function clamp(total: number): number {
  return Math.max(softFrom, Math.min(total, coreFrom - 0.1));
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
