import assert from 'node:assert/strict';
import type { Judgement } from '../../src/core/annotations/annotation.ts';
import {
  draftOf,
  judgementOf,
  noSource,
  sameDraft,
  settleSource,
  sourceSteps,
  stepsOf,
  type TagDraft,
} from '../../src/services/tagDraft.ts';

const needsEvidence = (verdict: string): boolean => verdict === 'confirmed';
const empty = draftOf(null);

const said: Judgement = {
  claim: null,
  kinds: [],
  saidBy: null,
  saidOn: null,
  verdict: 'disputed',
  status: 'open',
  tags: ['quote'],
  comment: 'The mayor says otherwise.',
  proposed: null,
  evidence: [
    { kind: 'person', where: 'Ada Brook', locator: null, accessed: '2026-01-05', primary: true },
  ],
};

const withSource = (kind: TagDraft['source']['kind']): TagDraft => ({
  ...empty,
  verdict: 'confirmed',
  source: { ...noSource, kind, typed: 'x', where: 'x', accessed: '2026-02-03' },
});

describe('stepsOf', () => {
  it('asks for a source where the verdict needs one', () => {
    assert.deepEqual(stepsOf({ ...empty, verdict: 'confirmed' }, needsEvidence), [
      'verdict',
      'tags',
      'comment',
      'source',
    ]);
  });

  it('asks for none where the verdict needs none, or one is there', () => {
    const three = ['verdict', 'tags', 'comment'];
    assert.deepEqual(stepsOf({ ...empty, verdict: 'wrong' }, needsEvidence), three);
    assert.deepEqual(stepsOf({ ...draftOf(said), verdict: 'confirmed' }, needsEvidence), three);
  });

  it('asks for one more when told to', () => {
    const steps = stepsOf({ ...draftOf(said), addSource: true }, needsEvidence);
    assert.equal(steps.at(-1), 'source');
  });

  it('asks for the place and the day where a source has them', () => {
    assert.deepEqual(sourceSteps(withSource('url')), ['source', 'locator', 'accessed']);
    assert.deepEqual(sourceSteps(withSource('document')), ['source', 'locator', 'accessed']);
    assert.deepEqual(sourceSteps(withSource('person')), ['source', 'accessed']);
    assert.deepEqual(sourceSteps(withSource('calculation')), ['source']);
  });
});

describe('judgementOf', () => {
  it('keeps what was said before', () => {
    const { verdict, tags, comment, evidence } = said;
    assert.deepEqual(judgementOf(draftOf(said)), { verdict, tags, comment, evidence });
  });

  it('adds the source that was asked for', () => {
    const draft = {
      ...draftOf(said),
      source: { ...withSource('document').source, locator: ' 4 ' },
    };
    assert.deepEqual(judgementOf(draft).evidence.at(-1), {
      kind: 'document',
      where: 'x',
      locator: '4',
      accessed: '2026-02-03',
      primary: null,
    });
  });

  it('gives a calculation no date', () => {
    assert.equal(judgementOf(withSource('calculation')).evidence[0]?.accessed, null);
  });

  it('says nothing where only white space was typed', () => {
    assert.equal(judgementOf({ ...empty, comment: ' \n' }).comment, null);
    assert.deepEqual(judgementOf(empty).evidence, []);
  });
});

describe('settleSource', () => {
  it('makes room for the next source', () => {
    const settled = settleSource(withSource('person'));
    assert.deepEqual(settled.source, noSource);
    assert.equal(settled.evidence.length, 1);
    assert.equal(settleSource(settled).evidence.length, 1);
  });
});

describe('sameDraft', () => {
  it('sees a change, and a half-typed source', () => {
    assert.equal(sameDraft(empty, { ...empty, verdict: 'wrong' }), false);
    assert.equal(sameDraft(empty, { ...empty, source: { ...noSource, typed: 'rep' } }), false);
  });

  it('sees no change in asking for more', () => {
    assert.equal(sameDraft(empty, { ...empty, addSource: true }), true);
  });
});
