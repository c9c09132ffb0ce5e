import { createHash } from 'node:crypto';
import promises from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FilesError } from '../services/ports.ts';
import type { Address, Files } from '../services/ports.ts';
import { Turns } from '../services/turns.ts';
import { describeFailure } from './describeFailure.ts';
import { lockFile } from './fileLock.ts';
import type { FileLock } from './fileLock.ts';
import { codeOf } from './fileSystem.ts';
import type { FileSystem } from './fileSystem.ts';
import { removeLeftovers, replaceFile } from './replaceFile.ts';

type Change = (current: Uint8Array | null) => Uint8Array | null;

/** Bytes: nothing that is updated comes near; it keeps a mistaken address from filling the memory. */
const updateLimit = 64 * 1024 * 1024;
/** How often an update begins again because a program without our lock wrote the file at the same moment. */
const maxAttempts = 20;

/**
 * Files over `node:fs`. An update holds a lock file beside the file (`.claimdesk-….lock`, gone afterwards) against other
 * windows and the command line, compares the bytes once more before it puts the new ones in place, and renames a file
 * that has been forced to the disk: whoever reads sees the old bytes or the new ones. Links are followed, permissions
 * kept, files marked read-only refused.
 */
export class NodeFiles implements Files {
  readonly #fs: FileSystem;
  /** Within a process a queue serves better than a lock file. */
  readonly #turns = new Turns();

  constructor(fs: FileSystem = promises) {
    this.#fs = fs;
  }

  async read(address: Address, limit: number): Promise<Uint8Array | null> {
    const path = toPath(address);
    return this.#orExplain(address, () => readWhole(this.#fs, path, { address, limit }));
  }

  async list(folder: Address): Promise<readonly string[]> {
    const path = toPath(folder);
    return this.#orExplain(folder, async () => {
      const entries = await orNull(this.#fs.readdir(path, { withFileTypes: true }));
      return (entries ?? [])
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map(({ name }) => name);
    });
  }

  async update(address: Address, change: Change): Promise<void> {
    const named = toPath(address);
    await this.#orExplain(address, async () => {
      const path = await followLinks(this.#fs, named);
      await this.#turns.take(path, () => this.#updateLocked(path, address, change));
    });
  }

  async #updateLocked(path: string, address: Address, change: Change): Promise<void> {
    const folder = dirname(path);
    const prefix = `.claimdesk-${shortHash(basename(path))}`;
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const lock = await lockFile(this.#fs, join(folder, `${prefix}.lock`));
      try {
        if (lock.takenOver) {
          await removeLeftovers(this.#fs, folder, (name) => name.startsWith(`${prefix}-`));
        }
        const temporary = join(folder, `${prefix}-${lock.token}.tmp`);
        if (await this.#tryUpdate({ path, address, temporary, lock }, change)) return;
      } finally {
        // The file is as it is: a lock left behind only delays the next writer.
        await lock.release().catch(() => undefined);
      }
    }
    const message = `${basename(path)}: another program keeps changing the file. Close it there, then try again.`;
    throw new FilesError('EBUSY', address, message);
  }

  /** Whether the file is as `change` wants it; false where another program was faster. */
  async #tryUpdate(place: UpdatePlace, change: Change): Promise<boolean> {
    const { path, address, temporary, lock } = place;
    const limit = updateLimit;
    const current = await readWhole(this.#fs, path, { address, limit });
    const bytes = change(current);
    if (bytes === null || (current !== null && isSame(current, bytes))) return true;
    const mode = await this.#modeOf(path, address);
    return replaceFile(this.#fs, path, { bytes, mode, temporary }, async () => {
      const now = await readWhole(this.#fs, path, { address, limit });
      return isSame(current, now) && (await lock.isHeld());
    });
  }

  async #modeOf(path: string, address: Address): Promise<number | null> {
    const stat = await orNull(this.#fs.stat(path));
    if (stat === null) return null;
    const mode = stat.mode & 0o7777;
    if ((mode & 0o222) !== 0) return mode;
    // A rename would replace it all the same.
    const message = `${basename(path)} is marked read-only. Make it writable, then try again.`;
    throw new FilesError('EACCES', address, message);
  }

  async #orExplain<Result>(address: Address, action: () => Promise<Result>): Promise<Result> {
    try {
      return await action();
    } catch (error) {
      throw describeFailure(error, address, basename(toPath(address)));
    }
  }
}

interface UpdatePlace {
  readonly path: string;
  readonly address: Address;
  readonly temporary: string;
  readonly lock: FileLock;
}

function toPath(address: Address): string {
  try {
    return fileURLToPath(address);
  } catch {
    throw new FilesError('refused', address, `${address} is no file of this machine.`);
  }
}

/** The file itself, where the name is a link to it, also a link to a file that is not there yet. */
async function followLinks(fs: FileSystem, path: string): Promise<string> {
  const real = await orNull(fs.realpath(path));
  if (real !== null) return real;
  const isLink = (await orNull(fs.lstat(path)))?.isSymbolicLink() === true;
  return isLink ? followLinks(fs, resolve(dirname(path), await fs.readlink(path))) : path;
}

async function readWhole(
  fs: FileSystem,
  path: string,
  { address, limit }: { address: Address; limit: number },
): Promise<Uint8Array | null> {
  const stat = await orNull(fs.stat(path));
  if (stat === null) return null;
  const name = basename(path);
  if (!stat.isFile()) throw new FilesError('refused', address, `${name} is not a file.`);
  if (stat.size > limit) throw tooLarge(address, name, limit);
  const bytes = await orNull(fs.readFile(path));
  if (bytes !== null && bytes.length > limit) throw tooLarge(address, name, limit);
  return bytes;
}

function tooLarge(address: Address, name: string, limit: number): FilesError {
  const megabytes = Math.round(limit / 1024 / 1024);
  const message = `${name} is larger than ${megabytes} MB: it is not read. Split it, or leave it out.`;
  return new FilesError('too-large', address, message);
}

/** null where there is no such file, instead of a failure. */
async function orNull<Result>(pending: Promise<Result>): Promise<Result | null> {
  try {
    return await pending;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
    throw error;
  }
}

function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return Buffer.compare(a, b) === 0;
}

/** Names of lock and temporary files stay short, whatever the length of the article's name. */
function shortHash(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 12);
}
