import type { Address } from './ports.ts';

/** Texts with the same state are the same text, as far as a person's typing goes. */
export type TextState = string;

/**
 * Sums a text up: its length and a 53-bit hash (cyrb53, public domain, two multiplicative 32-bit halves). A chance of 1 in
 * 10^15 to mistake one text for another only ever decides which of two undo steps goes first.
 */
export function textState(text: string): TextState {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return `${text.length}:${(4294967296 * (2097151 & high) + (low >>> 0)).toString(36)}`;
}

/** How many review actions are remembered; older ones are taken back from a view, not from the text. */
const remembered = 1000;

/**
 * Decides which comes first when somebody undoes: the last review action or the last typing. At each review action the
 * state of every open text is remembered. Typing afterwards makes a text differ, so typing is undone first; once that is
 * undone the text is as it was, and the review action is next. Redo goes by the same rule, the other way round.
 */
export class UndoOrder {
  readonly #texts = new Map<number, ReadonlyMap<Address, TextState>>();

  /** `at` is the review action's counter; `texts` are the open texts as they were when it was done. */
  remember(at: number, texts: ReadonlyMap<Address, TextState>): void {
    this.#texts.delete(at);
    this.#texts.set(at, texts);
    for (const oldest of this.#texts.keys()) {
      if (this.#texts.size <= remembered) {
        break;
      }
      this.#texts.delete(oldest);
    }
  }

  /**
   * Whether the review action counted `at` is the next to undo (or redo) for somebody who stands in `article`.
   * `touched` tells whether a text that was opened later has been typed in since.
   */
  isNext(at: number, article: Address, now: TextState, touched: boolean): boolean {
    const then = this.#texts.get(at)?.get(article);
    return then === undefined ? this.#texts.has(at) && !touched : then === now;
  }
}
