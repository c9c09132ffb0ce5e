import assert from 'node:assert/strict';
import type { Claim } from '../../../src/core/claims/claim.ts';
import { claimVerdicts, isAbout } from '../../../src/core/annotations/claimVerdicts.ts';
import type { Judged } from '../../../src/core/annotations/claimVerdicts.ts';
import { defaultDeskSettings } from '../../../src/core/annotations/deskSettings.ts';

function claim(start: number, end: number, strength: Claim['strength'] = 'core'): Claim {
  return {
    start,
    end,
    strength,
    class: 'fact',
    checkable: 'now',
    kinds: [],
    subject: null,
    metric: null,
    figures: [],
    attribution: null,
    hedges: [],
    score: 1,
    reasons: [],
    section: null,
  };
}

function judged(start: number, end: number, verdict: string | null, at = '1'): Judged {
  return { span: { start, end }, verdict, verdictAt: at, ownVerdict: null, ownVerdictAt: null };
}

const claims = [claim(0, 100), claim(101, 200, 'soft'), claim(201, 300, 'none')];

/** Of each claim how many annotations it has, its verdict and whether it is open. */
function summary(annotations: Judged[], check = defaultDeskSettings.check): string {
  const settings = { ...defaultDeskSettings, check };
  return claimVerdicts(claims, annotations, settings)
    .map((one) => `${one.annotations.length} ${one.verdict ?? '-'}${one.open ? ' open' : ''}`)
    .join(', ');
}

describe('claimVerdicts', () => {
  it('leaves core claims open that nobody judged', () => {
    assert.equal(summary([]), '0 - open, 0 -, 0 -');
    assert.equal(summary([judged(0, 100, null)]), '1 - open, 0 -, 0 -');
  });
  it('closes a claim by a final verdict only', () => {
    assert.equal(summary([judged(0, 100, 'confirmed')]), '1 confirmed, 0 -, 0 -');
    assert.equal(summary([judged(0, 100, 'wrong')]), '1 wrong open, 0 -, 0 -');
    assert.equal(summary([judged(0, 100, 'home-made')]), '1 home-made open, 0 -, 0 -');
  });
  it('takes the later of two verdicts', () => {
    const annotations = [judged(0, 100, 'wrong', '2026-02'), judged(5, 90, 'confirmed', '2026-01')];
    assert.equal(summary(annotations), '2 wrong open, 0 -, 0 -');
  });
  it('counts a figure inside, and one passage for each claim that it covers', () => {
    assert.equal(summary([judged(40, 52, 'confirmed')]), '1 confirmed, 0 -, 0 -');
    assert.equal(summary([judged(0, 300, 'confirmed')]), '1 confirmed, 1 confirmed, 1 confirmed');
  });
  it('leaves out orphans and what only touches', () => {
    assert.equal(summary([{ ...judged(0, 100, 'confirmed'), span: null }]), '0 - open, 0 -, 0 -');
    assert.equal(isAbout({ start: 60, end: 150 }, { start: 0, end: 100 }), false);
    assert.equal(isAbout({ start: 100, end: 101 }, { start: 0, end: 100 }), false);
  });
  it('goes by the desk: all claims, or one’s own verdicts', () => {
    const all = { ...defaultDeskSettings.check, claims: 'all' as const };
    assert.equal(summary([], all), '0 - open, 0 - open, 0 -');
    const mine = { ...defaultDeskSettings.check, by: 'me' as const };
    const theirs = judged(0, 100, 'confirmed');
    assert.equal(summary([theirs], mine), '1 - open, 0 -, 0 -');
    assert.equal(summary([{ ...theirs, ownVerdict: 'confirmed' }], mine), '1 confirmed, 0 -, 0 -');
  });
  it('takes the later of one’s own verdicts, whenever others spoke', () => {
    const mine = { ...defaultDeskSettings.check, by: 'me' as const };
    const first = {
      ...judged(0, 100, 'misleading', '9'),
      ownVerdict: 'confirmed',
      ownVerdictAt: '1',
    };
    const second = { ...judged(5, 90, 'wrong', '5'), ownVerdict: 'wrong', ownVerdictAt: '5' };
    assert.equal(summary([first, second], mine), '2 wrong open, 0 -, 0 -');
  });
});
