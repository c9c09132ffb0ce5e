import assert from 'node:assert/strict';
import type { Entry } from '../../src/core/annotations/annotation.ts';
import { readReviewFile } from '../../src/core/annotations/readReviewFile.ts';
import { placeKey, uniteReviews } from '../../src/services/reviewUnion.ts';
import type { StoredReview } from '../../src/services/reviewStore.ts';
import { annotationOf, replyOf } from '../support/reviewModels.ts';

function stored(id: string, entries: readonly Entry[]): StoredReview {
  const { value } = readReviewFile('claimdesk: 1\nend: true\n');
  return {
    address: `file:///desk/a.txt.${id}.review.yaml`,
    reviewer: { id, name: id },
    text: '',
    file: { ...value, entries },
    problems: [],
  };
}

function unite(files: readonly StoredReview[], spans: Readonly<Record<string, number>> = {}) {
  const places = new Map(
    Object.entries(spans).map(([key, start]) => [
      key,
      { span: { start, end: start + 5 }, state: 'anchored', cut: null } as const,
    ]),
  );
  return uniteReviews({
    article: 'file:///desk/a.txt',
    stored: files,
    reviewer: { id: 'ana', name: 'Ana' },
    places,
  });
}

const reply = (id: string, created: string) => replyOf({ id, created, comment: id });
const checkedAt = (at: string) => ({ quote: '', sentence: '', at });

describe('uniteReviews', () => {
  it('puts all files together in order of place, orphans last', () => {
    const hers = stored('ana', [annotationOf({ id: 'a1' }), annotationOf({ id: 'a2' })]);
    const his = stored('ben', [annotationOf({ id: 'b1' })]);
    const review = unite([hers, his], { 'ana/a1': 20, 'ben/b1': 3 });
    assert.deepEqual(
      review.annotations.map(({ annotation, own, state }) => [annotation.id, own, state]),
      [
        ['b1', false, 'anchored'],
        ['a1', true, 'anchored'],
        ['a2', true, 'orphan'],
      ],
    );
  });
  it('keeps own removed annotations apart and hides others’', () => {
    const removed = '2026-11-21T08:00:00Z';
    const review = unite([
      stored('ana', [annotationOf({ id: 'a1', removed }), { ...replyOf(), removed }]),
      stored('ben', [annotationOf({ id: 'b1', removed })]),
    ]);
    assert.deepEqual(review.annotations, []);
    assert.deepEqual(
      review.removed.map(({ annotation }) => annotation.id),
      ['a1'],
    );
  });
  it('orders what was said by time, whoever said it', () => {
    const review = unite([
      stored('ana', [annotationOf(), reply('r2', '2026-02'), reply('r1', '2026-01')]),
      stored('ben', [reply('r3', '2026-01-15'), replyOf({ id: 'r4', re: 'unknown' })]),
    ]);
    assert.deepEqual(
      review.annotations[0]?.replies.map((placed) => placed.reply.id),
      ['r1', 'r3', 'r2'],
    );
  });
  it('goes by the time of the verdict, not of a later comment', () => {
    const mine = annotationOf({
      verdict: 'wrong',
      checked: checkedAt('2026-01'),
      modified: '2026-09',
    });
    const theirs = replyOf({ verdict: 'confirmed', checked: checkedAt('2026-02') });
    const [placed] = unite([stored('ana', [mine]), stored('ben', [theirs])]).annotations;
    assert.deepEqual(
      [placed?.verdict, placed?.verdictAt, placed?.ownVerdict, placed?.ownVerdictAt],
      ['confirmed', '2026-02', 'wrong', '2026-01'],
    );
  });
  it('counts one reviewer’s last verdict only', () => {
    const first = annotationOf({ verdict: 'wrong', checked: checkedAt('2026-01') });
    const second = replyOf({ verdict: 'confirmed', checked: checkedAt('2026-02') });
    const [placed] = unite([stored('ana', [first, second])]).annotations;
    assert.deepEqual([placed?.verdict, placed?.disputed], ['confirmed', false]);
  });
  it('counts lines of problems from one', () => {
    const problem = { code: 'x', span: { start: 4, end: 5 }, message: 'm' };
    const review = unite([
      { ...stored('ana', []), text: 'a\nb\nc\n', problems: [problem] },
      { ...stored('ben', []), text: null, problems: [problem] },
    ]);
    assert.deepEqual(
      review.problems.map(({ line }) => line),
      [3, null],
    );
  });
  it('finds the lines of a hundred thousand problems at once', () => {
    const text = 'x\n'.repeat(100_000);
    const problems = Array.from({ length: 100_000 }, (_, index) => ({
      code: 'x',
      span: { start: 2 * index, end: 2 * index + 1 },
      message: 'm',
    }));
    const review = unite([{ ...stored('ana', []), text, problems }]);
    assert.equal(review.problems.at(-1)?.line, 100_000);
  });
  it('has a key for each annotation of each file', () => {
    assert.equal(placeKey(stored('ana', []), annotationOf()), 'ana/k3v9t0');
  });
});
