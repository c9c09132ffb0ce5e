// What the recognisers owe on the hand-labelled articles.
import assert from 'node:assert/strict';
import { scoreClaims } from './claimScores.ts';
import type { GoldSegment } from './claimScores.ts';
import { scoreEntities } from './entityScores.ts';
import type { GoldMentions } from './entityScores.ts';
import { scoreFigures } from './figureScores.ts';
import type { GoldFigure } from './figureScores.ts';
import { readGold, readSeeds } from './folders.ts';
import { explain, summary } from './score.ts';

const lines: string[] = [];

describe('the labelled seeds', () => {
  const seeds = readSeeds();

  afterEach(function () {
    // Under the test's title: what CONTRIBUTING quotes comes from here.
    for (const line of lines.splice(0)) console.log(`      ${line}`);
  });

  function labelled(gold: readonly { readonly file: string }[]) {
    const names = new Set(gold.map(({ file }) => file));
    const found = seeds.filter(({ name }) => names.has(name));
    assert.equal(found.length, names.size, 'every labelled article is there');
    return found;
  }

  it('has every sum of money at its exact place with its value, currency and modifier', () => {
    const gold = readGold<GoldFigure>('seeds-figures.jsonl');
    const score = scoreFigures(labelled(gold), gold, (kind) => kind === 'money');
    lines.push(summary(score));
    assert.equal(score.f1, 1, explain(score));
    assert.deepEqual(score.wrong, []);
  });

  it('finds the other figures with F1 of 0.95 or more', () => {
    const gold = readGold<GoldFigure>('seeds-figures.jsonl');
    const score = scoreFigures(labelled(gold), gold, (kind) => kind !== 'money');
    lines.push(summary(score));
    assert.ok(score.f1 >= 0.95, explain(score));
    assert.deepEqual(score.wrong, []);
  });

  it('finds entities with their kind with F1 of 0.85 or more, each under one name', () => {
    const gold = readGold<GoldMentions>('seeds-entities.jsonl');
    const score = scoreEntities(labelled(gold), gold);
    lines.push(summary(score));
    assert.ok(score.f1 >= 0.85, explain(score));
    assert.deepEqual(score.split, []);
  });

  it('finds every core claim, and claims with F1 of 0.78 or more', () => {
    const gold = readGold<GoldSegment>('seeds-claims.jsonl');
    const score = scoreClaims(labelled(gold), gold);
    lines.push(summary(score));
    assert.deepEqual(score.missedCore, []);
    assert.ok(score.f1 >= 0.78, explain(score));
  });
});
