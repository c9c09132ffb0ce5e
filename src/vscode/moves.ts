import { Turns } from '../services/turns.ts';

const key = 'moves';

/**
 * What keys do that moves the cursor: one after the other. A reviewer who knows the keys presses the next one before the
 * editor has gone where the last one led, and means what stands there.
 */
export class Moves {
  readonly #turns = new Turns();

  async take<Result>(move: () => Promise<Result>): Promise<Result> {
    return this.#turns.take(key, move);
  }

  /** When the cursor is where the keys pressed so far lead it. */
  async settled(): Promise<void> {
    await this.#turns.take(key, async () => {});
  }
}
