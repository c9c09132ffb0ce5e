import type { Claim, ClaimClass } from './claim.ts';
import { classify, isGuidance } from './classify.ts';
import { hasTurn } from './hasTurn.ts';
import type { Judged } from './judged.ts';
import { bias, signals } from './signals.ts';

/** What is decided about a sentence, and why. */
export type Judgement = Pick<Claim, 'strength' | 'class' | 'checkable' | 'score' | 'reasons'>;

/** Log-odds from which a sentence is a claim at all, and from which it is a precise one. */
const softFrom = 0;
const coreFrom = 1.8;

/** Settles a sentence: its form first (headings, questions, forecasts), then the weight of its signals. */
export function judge(s: Judged): Judgement {
  const silent = saysNothing(s) && s.blockKind !== 'heading';
  const form = silent ? null : classify(s);
  if (form && !(form === 'forecast' && isGuidance(s))) return judgeForm(form);
  const { total, reasons } = weigh(s);
  const sum = silent || isUnsourcedQuotation(s) || isQuotedWish(s) ? clamp(total) : total;
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

/** The log-odds of a sentence, and the names of its signals, strongest first. */
function weigh(s: Judged): { readonly total: number; readonly reasons: readonly string[] } {
  const found: { readonly name: string; readonly weight: number }[] = [];
  let total = bias;
  for (const { name, weight, amount } of signals) {
    const weighed = weight * amount(s);
    if (weighed !== 0) found.push({ name, weight: weighed });
    total += weighed;
  }
  found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { total, reasons: found.map(({ name }) => name) };
}

/** A sentence that its form rules out, however precise it is. */
function judgeForm(form: RuledOut): Judgement {
  const checkable = form === 'forecast' ? 'later' : 'no';
  return { strength: 'none', class: form, checkable, score: scores[form], reasons: [form] };
}

type RuledOut = Exclude<ClaimClass, 'fact' | 'opinion'>;

/** All below every claim's 0.5: what may turn into a claim stands above what never does. */
const scores: Readonly<Record<RuledOut, number>> = {
  forecast: 0.3,
  conditional: 0.25,
  question: 0.1,
  heading: 0,
  boilerplate: 0,
};

/** "“It never stopped.”": a quotation goes on, its source is named elsewhere. A claim, but not a precise one. */
function isUnsourcedQuotation(s: Judged): boolean {
  return s.attribution === null && (s.insideQuotation || /^["“].*["”]$/su.test(s.text));
}

/** "“We want to stay,” she told reporters": that it was said is all there is to check. */
function isQuotedWish(s: Judged): boolean {
  return s.figures.length === 0 && quotedWish.test(s.text);
}

const quotedWish =
  /^["“](?:\w+,? ){0,2}(?:we|i) (?:all )?(?:want|hope|wish|think|feel|believe|love|like|know)\b/i;

/** "Lee would not comment", "A spokeswoman said the firm stood by its work": an answer refused. */
function saysNothing(s: Judged): boolean {
  return hasTurn(s, 'refusal') && s.figures.length === 0 && !s.text.endsWith('?');
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
