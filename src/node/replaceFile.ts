import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './fileSystem.ts';
import type { FileSystem } from './fileSystem.ts';

/** What a file is replaced by. */
export interface Replacement {
  readonly bytes: Uint8Array;
  /** Permissions; null: what the system gives a new file. */
  readonly mode: number | null;
  /** Where the new bytes are written first: beside the file, so that a rename can put them in place. */
  readonly temporary: string;
}

/** Milliseconds that a virus scanner or an indexer may hold a file on Windows. */
const renameFor = 1000;

/**
 * Replaces a file all or nothing: the bytes are written beside it and forced to the disk, then renamed into its place.
 * `mayReplace` is asked at the last moment. Returns whether it was done; nothing is left behind if not.
 */
export async function replaceFile(
  fs: FileSystem,
  path: string,
  replacement: Replacement,
  mayReplace: () => Promise<boolean>,
): Promise<boolean> {
  const { temporary } = replacement;
  try {
    await writeThrough(fs, replacement);
    if (!(await mayReplace())) {
      await fs.unlink(temporary);
      return false;
    }
    await renamePatiently(fs, temporary, path);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined); // The first failure is the one to tell.
    throw error;
  }
  await syncFolder(fs, dirname(path));
  return true;
}

async function writeThrough(
  fs: FileSystem,
  { temporary, bytes, mode }: Replacement,
): Promise<void> {
  const handle = await fs.open(temporary, 'wx', mode ?? 0o666);
  try {
    await handle.writeFile(bytes);
    if (mode !== null) await handle.chmod(mode); // What the process' mask took away.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renamePatiently(fs: FileSystem, from: string, to: string): Promise<void> {
  const passing = process.platform === 'win32' ? ['EPERM', 'EBUSY', 'EACCES'] : ['EPERM', 'EBUSY'];
  const end = Date.now() + renameFor;
  for (let wait = 10; ; wait *= 2) {
    try {
      await fs.rename(from, to);
      return;
    } catch (error) {
      if (!passing.includes(codeOf(error)) || Date.now() + wait > end) throw error;
    }
    await sleep(wait);
  }
}

/** Without it a power cut may undo the rename. Where folders cannot be opened (Windows) there is nothing to do. */
async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file is whole and in its place already: telling a failure now would be untrue.
  }
}

/** Removes what a writer that was killed left beside its file. */
export async function removeLeftovers(
  fs: FileSystem,
  folder: string,
  isLeftover: (name: string) => boolean,
): Promise<void> {
  for (const name of (await fs.readdir(folder)).filter(isLeftover)) {
    await fs.unlink(join(folder, name)).catch(() => undefined); // Untidy, but harmless.
  }
}
