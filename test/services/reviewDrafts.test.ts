import assert from 'node:assert/strict';
import {
  checkWords,
  draftAnnotation,
  draftReply,
  judgementKeys,
  replyKeys,
  replyPart,
} from '../../src/services/reviewDrafts.ts';
import { annotationOf, replyOf, targetOf } from '../support/reviewModels.ts';

const making = { id: 'k3v9t0', now: '2026-11-20T21:04:11Z', words: { quote: 'q', sentence: 's' } };
const checked = { quote: 'q', sentence: 's', at: making.now };

describe('reviewDrafts', () => {
  it('makes an annotation of what is given', () => {
    const draft = { marks: 'claim', span: { start: 0, end: 1 }, tags: ['a'] } as const;
    assert.deepEqual(draftAnnotation(draft, targetOf(), making), annotationOf({ tags: ['a'] }));
    const judged = draftAnnotation({ ...draft, verdict: 'wrong' }, targetOf(), making);
    assert.deepEqual(judged.checked, checked);
  });
  it('makes a reply of what is given', () => {
    const reply = draftReply('m00000', { verdict: 'wrong' }, making);
    const times = { created: making.now, modified: making.now };
    assert.deepEqual(
      reply,
      replyOf({ id: 'k3v9t0', re: 'm00000', verdict: 'wrong', checked, ...times }),
    );
  });
  it('keeps words for a verdict only', () => assert.equal(checkWords(null, making), null));
  it('lets others say what a reply can say', () => {
    const reviewer = { id: 'ana', name: 'Ana Ruiz' };
    const said = { verdict: 'wrong', comment: 'no', claim: null, kinds: [] };
    assert.deepEqual(replyPart({ reviewer }, said), { verdict: 'wrong', comment: 'no' });
    assert.throws(() => replyPart({ reviewer }, { claim: 'x' }), /Ana Ruiz's/);
  });
  it('names every key once', () => {
    assert.equal(new Set([...judgementKeys, ...replyKeys]).size, judgementKeys.length);
  });
});
