import type { Entry, TextVersion } from '../core/annotations/annotation.ts';
import type { EntryKey } from '../core/annotations/entryChange.ts';
import type { Address } from './ports.ts';

/** A review action that can be undone or done again. */
export interface ReviewStep {
  readonly article: Address;
  readonly kind: 'add' | 'change' | 'reply' | 'remove' | 'restore';
  /** What was done, for people: `Add "$4.2 billion": confirmed`. */
  readonly label: string;
  /** Counts up from 1 over all articles: the later action has the higher number. */
  readonly at: number;
}

/** A step with all that undoing needs. */
export interface TakenStep extends ReviewStep {
  readonly reviewerId: string;
  /** null: the entry did not exist. */
  readonly before: Entry | null;
  readonly after: Entry;
  /** What the step changed; for a new entry nothing but its being there. */
  readonly keys: readonly EntryKey[];
  /** The versions of the article that its targets, before and after, refer to. */
  readonly texts: Readonly<Record<string, TextVersion>>;
}

/** More steps than anybody takes back one by one; older ones are changed by hand. */
const maxSteps = 500;

/** The review actions of this session, for undo and redo across all articles. Each reviewer's are apart. */
export class ReviewSteps {
  #count = 0;
  #done: TakenStep[] = [];
  #undone: TakenStep[] = [];

  /** A new action: whatever was undone before it can no longer be redone. */
  take(step: Omit<TakenStep, 'at'>): void {
    this.#count += 1;
    this.#undone = this.#undone.filter(({ reviewerId }) => reviewerId !== step.reviewerId);
    this.#done = [...this.#done, { ...step, at: this.#count }].slice(-maxSteps);
  }

  /** The step that undo takes back next, or null. */
  toUndo(reviewerId: string): TakenStep | null {
    return this.#done.findLast((step) => step.reviewerId === reviewerId) ?? null;
  }

  /** The step that redo takes again next, or null. */
  toRedo(reviewerId: string): TakenStep | null {
    return this.#undone.findLast((step) => step.reviewerId === reviewerId) ?? null;
  }

  /** The step has been taken back. */
  undone(step: TakenStep): void {
    this.#done = this.#done.filter((other) => other !== step);
    this.#undone.push(step);
  }

  /** The step has been taken again. */
  redone(step: TakenStep): void {
    this.#undone = this.#undone.filter((other) => other !== step);
    this.#done.push(step);
  }

  /** The step can be taken neither back nor again, as its entry is another now: it must not stand before the others. */
  giveUp(step: TakenStep): void {
    this.#done = this.#done.filter((other) => other !== step);
    this.#undone = this.#undone.filter((other) => other !== step);
  }
}
