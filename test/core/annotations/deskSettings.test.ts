import assert from 'node:assert/strict';
import { defaultDeskSettings } from '../../../src/core/annotations/deskSettings.ts';

describe('defaultDeskSettings', () => {
  const { verdicts } = defaultDeskSettings;
  it('closes a claim by two verdicts that ask for evidence, and by one that says it is none', () => {
    const closing = verdicts.filter(({ final }) => final).map(({ id, evidence }) => [id, evidence]);
    assert.deepEqual(closing, [
      ['confirmed', true],
      ['confirmed-with-change', true],
      ['not-a-claim', false],
    ]);
  });
  it('gives every verdict an id of its own', () => {
    assert.equal(new Set(verdicts.map(({ id }) => id)).size, verdicts.length);
  });
});
