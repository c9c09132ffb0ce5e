import { settleSource, type TagDraft, type TagStep } from './tagDraft.ts';

/** Where to go after a question, with the draft as it is then: what was typed is in it whatever the direction. */
export interface TagAnswer {
  /** `save`: enough said; `more`: this source is complete, ask for another; `leave`: Escape. */
  readonly go: 'next' | 'back' | 'save' | 'more' | 'leave';
  readonly draft: TagDraft;
}

/** What a question shows of the way. */
export interface TagFrame {
  readonly number: number;
  readonly total: number;
}

export interface TagTalk {
  readonly stepsOf: (draft: TagDraft) => readonly TagStep[];
  readonly ask: (step: TagStep, draft: TagDraft, frame: TagFrame) => Promise<TagAnswer>;
}

/**
 * Leads through the questions: forward, back, on to another source, out. Which questions there are is looked up again
 * after every answer, as a verdict may bring a question about its source along.
 */
export async function talk(
  start: TagDraft,
  { stepsOf, ask }: TagTalk,
): Promise<{ readonly saved: boolean; readonly draft: TagDraft }> {
  let draft = start;
  let step: TagStep | undefined = stepsOf(draft)[0];
  while (step !== undefined) {
    const steps = stepsOf(draft);
    const number = Math.max(0, steps.indexOf(step)) + 1;
    const answer: TagAnswer = await ask(step, draft, { number, total: steps.length });
    draft = answer.draft;
    switch (answer.go) {
      case 'leave':
        return { saved: false, draft };
      case 'save':
        return { saved: true, draft };
      case 'more':
        draft = { ...settleSource(draft), addSource: true };
        step = 'source';
        break;
      case 'back':
        step = before(stepsOf(draft), step) ?? step;
        break;
      case 'next':
        step = after(stepsOf(draft), step);
        break;
    }
  }
  return { saved: true, draft };
}

function after(steps: readonly TagStep[], step: TagStep): TagStep | undefined {
  const at = steps.indexOf(step);
  // A step that is gone (a source taken back) was one of the last.
  return at < 0 ? undefined : steps[at + 1];
}

function before(steps: readonly TagStep[], step: TagStep): TagStep | undefined {
  const at = steps.indexOf(step);
  return at < 0 ? steps.at(-1) : steps[at - 1];
}
