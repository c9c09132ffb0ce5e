import type { Entry, Reviewer } from '../core/annotations/annotation.ts';
import { differingKeys, takeFields, yamlKeys } from '../core/annotations/entryChange.ts';
import type { EntryKey } from '../core/annotations/entryChange.ts';
import type { Address, Clock, Files, Log } from './ports.ts';
import { ReviewSteps } from './reviewSteps.ts';
import type { TakenStep } from './reviewSteps.ts';
import { readReviews, saveEntry } from './reviewStore.ts';
import type { StoredReview } from './reviewStore.ts';
import { UnsavedEntries } from './unsavedEntries.ts';
import type { EntryToSave } from './unsavedEntries.ts';

/** What the writer works with. */
export interface WriterPorts {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
}

/** Puts entries on the disk, remembers the steps for undo, and keeps what could not be written. */
export class ReviewWriter {
  readonly steps = new ReviewSteps();
  readonly unsaved = new UnsavedEntries();
  readonly #ports: WriterPorts;
  readonly #onSaved: (article: Address, stored: StoredReview) => void;

  constructor(ports: WriterPorts, onSaved: (article: Address, stored: StoredReview) => void) {
    this.#ports = ports;
    this.#onSaved = onSaved;
  }

  /** Saves an entry; where that fails it waits in `unsaved`, and the failure is passed on. */
  async save(toSave: EntryToSave): Promise<void> {
    const { article, entry, keys, texts, step } = toSave;
    try {
      const edit = { entry, fields: keys && yamlKeys(keys), texts };
      const stored = await saveEntry(this.#ports.files, toSave, edit);
      // Before anybody hears of it: who listens asks which action can be undone now.
      if (step !== null) this.steps.take(step);
      this.#onSaved(article, stored);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#ports.log.error(`Entry ${entry.id} of ${article} was not saved: ${reason}`, error);
      this.unsaved.keep({ ...toSave, reason });
      throw error;
    }
    this.unsaved.saved(toSave);
  }

  /**
   * Takes a step back or again, on what stands on the disk now. Where that is no longer what the step left, the step is
   * given up, so that those before it can still be taken, and the reason is thrown.
   */
  async turn(step: TakenStep, reviewer: Reviewer, way: 'back' | 'again'): Promise<void> {
    const stored = await readReviews(this.#ports.files, step.article);
    const own = stored.find((one) => one.reviewer.id === step.reviewerId);
    // Nothing is known of what it says: the step stays.
    if (own !== undefined && own.file.refusal !== null) throw new Error(own.file.refusal.message);
    const current = own?.file.entries.find((entry) => entry.id === step.after.id);
    if (own === undefined || current === undefined || isOther(current, step, way)) {
      this.steps.giveUp(step);
      throw new Error(current === undefined ? entryGone : entryChanged);
    }
    const { keys, entry } = turned(step, current, this.#ports.clock.now(), way);
    const texts = { ...own.file.texts, ...step.texts };
    await this.save({ article: step.article, reviewer, entry, keys, texts, step: null });
    if (way === 'back') this.steps.undone(step);
    else this.steps.redone(step);
  }
}

const entryGone = 'The entry is no longer in the review file: there is nothing to undo or redo.';
const entryChanged =
  'The entry was changed since by another window or program: undoing would overwrite that. Change it by hand.';

/** Whether what a step changed is no longer as it left it. */
function isOther(
  current: Entry,
  { before, after, keys }: TakenStep,
  way: 'back' | 'again',
): boolean {
  const left = way === 'back' ? after : before;
  return before !== null && left !== null && differingKeys(current, left, keys).length > 0;
}

/** The entry after a step was taken back or again, and what differs. */
function turned(
  step: TakenStep,
  current: Entry,
  now: string,
  way: 'back' | 'again',
): { entry: Entry; keys: EntryKey[] } {
  if (step.before === null) {
    const entry = { ...current, removed: way === 'back' ? now : null, modified: now } as Entry;
    return { entry, keys: ['modified', 'removed'] };
  }
  const to = way === 'back' ? step.before : step.after;
  const entry = { ...takeFields(current, to, step.keys), modified: now };
  return { entry, keys: [...step.keys, 'modified'] };
}
