/** One action after the other for each key, so that each sees what the one before it did. */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  /** Runs an action when all earlier ones of the key are done, whether they succeeded or failed. */
  async take<Result>(key: string, action: () => Promise<Result>): Promise<Result> {
    const turn = (this.#last.get(key) ?? Promise.resolve()).then(action);
    const settled = turn.then(ignore, ignore);
    this.#last.set(key, settled);
    try {
      return await turn;
    } finally {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    }
  }
}

function ignore(): void {}
