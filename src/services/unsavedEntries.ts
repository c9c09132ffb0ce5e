import type { Entry, Reviewer, TextVersion } from '../core/annotations/annotation.ts';
import type { EntryKey } from '../core/annotations/entryChange.ts';
import type { Address } from './ports.ts';
import type { TakenStep } from './reviewSteps.ts';

/** An entry on its way into a review file: plain data, so that it can be kept elsewhere until it is there. */
export interface EntryToSave {
  readonly article: Address;
  readonly reviewer: Reviewer;
  readonly entry: Entry;
  /** What changed; null for a new entry. */
  readonly keys: readonly EntryKey[] | null;
  readonly texts: Readonly<Record<string, TextVersion>>;
  /** What becomes undoable when it is saved; null for an undo or redo itself. */
  readonly step: Omit<TakenStep, 'at'> | null;
}

/** An entry that could not be saved, and why. */
export interface UnsavedEntry extends EntryToSave {
  readonly reason: string;
}

/** What reviewers did and the disk refused: kept until it is saved, superseded or given up. */
export class UnsavedEntries {
  #all: readonly UnsavedEntry[] = [];

  all(): readonly UnsavedEntry[] {
    return this.#all;
  }

  /** Keeps an entry, in place of an earlier attempt to save the same. */
  keep(unsaved: UnsavedEntry): void {
    this.#all = [...this.#all.filter((other) => !isSame(other, unsaved)), unsaved];
  }

  /** The entry is saved: earlier, unsaved values of what it says must never come after it. */
  saved(saved: EntryToSave): void {
    const { keys } = saved;
    this.#all = this.#all.flatMap((other) => {
      if (!isSameEntry(other, saved)) return [other];
      if (other.keys === null || keys === null) return [];
      const left = other.keys.filter((key) => key !== 'modified' && !keys.includes(key));
      return left.length === 0 ? [] : [{ ...other, keys: [...left, 'modified' as const] }];
    });
  }

  /** Gives an entry up; null: all. */
  discard(id: string | null): void {
    this.#all = id === null ? [] : this.#all.filter(({ entry }) => entry.id !== id);
  }
}

function isSameEntry(a: EntryToSave, b: EntryToSave): boolean {
  return a.article === b.article && a.reviewer.id === b.reviewer.id && a.entry.id === b.entry.id;
}

function isSame(a: EntryToSave, b: EntryToSave): boolean {
  return isSameEntry(a, b) && JSON.stringify(a.keys) === JSON.stringify(b.keys);
}
