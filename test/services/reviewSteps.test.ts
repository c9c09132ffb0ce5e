import assert from 'node:assert/strict';
import { ReviewSteps } from '../../src/services/reviewSteps.ts';
import { annotationOf } from '../support/reviewModels.ts';

function step(label: string, reviewerId = 'ana') {
  const after = annotationOf();
  return {
    article: 'file:///a',
    kind: 'change',
    label,
    reviewerId,
    before: after,
    after,
    keys: [],
    texts: {},
  } as const;
}

describe('ReviewSteps', () => {
  it('goes back and forth', () => {
    const steps = new ReviewSteps();
    steps.take(step('one'));
    steps.take(step('two'));
    const two = steps.toUndo('ana');
    assert.deepEqual([two?.label, two?.at], ['two', 2]);
    steps.undone(two!);
    assert.deepEqual([steps.toUndo('ana')?.label, steps.toRedo('ana')?.label], ['one', 'two']);
    steps.redone(two!);
    assert.deepEqual([steps.toUndo('ana')?.label, steps.toRedo('ana')], ['two', null]);
  });
  it('forgets what was undone when something new is done, by the same reviewer', () => {
    const steps = new ReviewSteps();
    steps.take(step('one'));
    steps.undone(steps.toUndo('ana')!);
    steps.take(step('other', 'ben'));
    assert.equal(steps.toRedo('ana')?.label, 'one');
    steps.take(step('two'));
    assert.equal(steps.toRedo('ana'), null);
  });
  it('keeps reviewers apart', () => {
    const steps = new ReviewSteps();
    steps.take(step('one'));
    assert.equal(steps.toUndo('ben'), null);
  });
  it('keeps the last 500', () => {
    const steps = new ReviewSteps();
    for (let count = 0; count < 510; count++) steps.take(step(`${count}`));
    let left = 0;
    for (let next = steps.toUndo('ana'); next !== null; next = steps.toUndo('ana')) {
      steps.undone(next);
      left++;
    }
    assert.equal(left, 500);
  });
  it('gives up a step, done or undone', () => {
    const steps = new ReviewSteps();
    steps.take(step('one'));
    steps.take(step('two'));
    steps.giveUp(steps.toUndo('ana')!);
    assert.equal(steps.toUndo('ana')?.label, 'one');
    steps.undone(steps.toUndo('ana')!);
    steps.giveUp(steps.toRedo('ana')!);
    assert.deepEqual([steps.toUndo('ana'), steps.toRedo('ana')], [null, null]);
  });
});
