import assert from 'node:assert/strict';
import {
  draftOf,
  judgementOf,
  noSource,
  stepsOf,
  type TagDraft,
  type TagStep,
} from '../../src/services/tagDraft.ts';
import { talk, type TagAnswer } from '../../src/services/tagTalk.ts';

type Reply = readonly [TagStep, TagAnswer['go'], Partial<TagDraft>?];

/** Plays a reviewer who gives these replies; fails when another question is asked than the one replied to. */
async function play(
  replies: readonly Reply[],
  start = draftOf(null),
): Promise<{ saved: boolean; draft: TagDraft; frames: string[] }> {
  const left = [...replies];
  const frames: string[] = [];
  const result = await talk(start, {
    stepsOf: (draft) => stepsOf(draft, (verdict) => verdict === 'confirmed'),
    async ask(step, draft, { number, total }) {
      const reply = left.shift();
      assert.equal(step, reply?.[0]);
      frames.push(`${step} ${number}/${total}`);
      return { go: reply?.[1] ?? 'leave', draft: { ...draft, ...reply?.[2] } };
    },
  });
  assert.deepEqual(left, [], 'questions that were not asked');
  return { ...result, frames };
}

const link = { ...noSource, kind: 'url', where: 'https://port.example' } as const;

describe('talk', () => {
  it('goes through the questions and saves at the end', async () => {
    const { saved, draft, frames } = await play([
      ['verdict', 'next', { verdict: 'wrong' }],
      ['tags', 'next', { tags: ['date'] }],
      ['comment', 'next', { comment: 'It was May.' }],
    ]);
    assert.equal(saved, true);
    assert.deepEqual(
      [draft.verdict, draft.tags, draft.comment],
      ['wrong', ['date'], 'It was May.'],
    );
    assert.deepEqual(frames, ['verdict 1/3', 'tags 2/3', 'comment 3/3']);
  });

  it('asks for a source as soon as the verdict needs one', async () => {
    const { draft, frames } = await play([
      ['verdict', 'next', { verdict: 'confirmed' }],
      ['tags', 'next'],
      ['comment', 'next'],
      ['source', 'next', { source: link }],
      ['locator', 'next'],
      ['accessed', 'next'],
    ]);
    assert.equal(judgementOf(draft).evidence.length, 1);
    assert.deepEqual(frames.slice(1, 4), ['tags 2/4', 'comment 3/4', 'source 4/4']);
  });

  it('keeps what was typed when the reviewer leaves', async () => {
    const { saved, draft } = await play([
      ['verdict', 'next', { verdict: 'wrong' }],
      ['tags', 'next'],
      ['comment', 'leave', { comment: 'It was M' }],
    ]);
    assert.equal(saved, false);
    assert.equal(draft.comment, 'It was M');
  });

  it('goes back, and stays at the first question', async () => {
    await play([
      ['verdict', 'next', { verdict: 'wrong' }],
      ['tags', 'back'],
      ['verdict', 'back'],
      ['verdict', 'save'],
    ]);
  });

  it('goes back over questions that another verdict has taken away', async () => {
    const { frames } = await play([
      ['verdict', 'next', { verdict: 'confirmed' }],
      ['tags', 'next'],
      ['comment', 'next'],
      ['source', 'back', { verdict: 'wrong' }],
      ['comment', 'next'],
    ]);
    assert.equal(frames.at(-1), 'comment 3/3');
  });

  it('settles a source and asks for another', async () => {
    const { draft } = await play([
      ['verdict', 'next', { verdict: 'confirmed' }],
      ['tags', 'next'],
      ['comment', 'next'],
      ['source', 'next', { source: link }],
      ['locator', 'next'],
      ['accessed', 'more'],
      ['source', 'next', { source: { ...link, kind: 'person', where: 'Ada Brook' } }],
      ['accessed', 'next'],
    ]);
    assert.deepEqual(
      judgementOf(draft).evidence.map(({ where }) => where),
      ['https://port.example', 'Ada Brook'],
    );
  });
});
