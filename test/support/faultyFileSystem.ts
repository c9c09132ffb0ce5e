import promises from 'node:fs/promises';
import type { FileSystem } from '../../src/node/fileSystem.ts';

/** A file system of which one call fails: the `failAt`-th of all, counted from 1 (handles' calls too). */
export class FaultyFileSystem {
  failAt = 0;
  code = 'EIO';
  calls = 0;
  /** Only calls of this name count, where it is given. */
  only: string | null = null;

  /** The file system to hand to what is tested. */
  readonly fs: FileSystem = this.#wrap(promises) as FileSystem;

  #wrap(target: object): object {
    return new Proxy(target, {
      get: (inner, name) => {
        const value: unknown = Reflect.get(inner, name);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]): Promise<unknown> => {
          // A handle that fails to close is closed all the same, as the system does it.
          if (name === 'close') await value.apply(inner, args);
          this.#count(String(name));
          // Nor is anything forced to the disk: that takes most of the time, and no test pulls the plug.
          if (name === 'close' || name === 'sync') return undefined;
          const result: unknown = await value.apply(inner, args);
          return name === 'open' && result !== null ? this.#wrap(result as object) : result;
        };
      },
    });
  }

  #count(name: string): void {
    if (this.only !== null && name !== this.only) return;
    this.calls += 1;
    if (this.calls === this.failAt) {
      throw Object.assign(new Error(`${this.code}: made to fail in ${name}`), { code: this.code });
    }
  }
}
