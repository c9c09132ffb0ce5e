import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './fileSystem.ts';
import type { FileSystem } from './fileSystem.ts';

/** Milliseconds. An update takes a few; whoever has held a lock longer than this has hung, or left. */
const abandonedAfter = 10_000;
/** A holder of this machine that no longer runs is gone for sure, unless it lives where we cannot see it (a container). */
const deadAfter = 150;
const pollEvery = 8;

/** A lock that is held. */
export interface FileLock {
  /** Of this holder alone; also the name of what it writes beside the file. */
  readonly token: string;
  /** Whether a former holder left it behind: then it may have left more. */
  readonly takenOver: boolean;
  /** Whether it is still held: another program takes over a lock that is held for too long. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/**
 * Takes the lock file at `path`, waiting for whoever holds it. One that was left behind (its process is gone, or it has
 * not changed hands for ten seconds, by our own clock: those of file servers differ) is taken over.
 */
export async function lockFile(fs: FileSystem, path: string): Promise<FileLock> {
  const token = randomBytes(6).toString('hex');
  const content = `${token} ${process.pid} ${hostname()}\n`;
  let seen = '';
  let since = Date.now();
  let takenOver = false;
  while (!(await create(fs, path, content))) {
    const holder = await readHolder(fs, path);
    if (holder !== seen) {
      seen = holder;
      since = Date.now();
    } else if (Date.now() - since > (isDead(holder) ? deadAfter : abandonedAfter)) {
      await takeAway(fs, path, token);
      takenOver = true;
    }
    await sleep(pollEvery + Math.random() * pollEvery);
  }
  const isHeld = async (): Promise<boolean> => (await readHolder(fs, path)) === content;
  return {
    token,
    takenOver,
    isHeld,
    release: async () => {
      if (await isHeld()) await remove(fs, path);
    },
  };
}

async function create(fs: FileSystem, path: string, content: string): Promise<boolean> {
  let handle: Awaited<ReturnType<FileSystem['open']>>;
  try {
    handle = await fs.open(path, 'wx');
  } catch (error) {
    const isTaken = codeOf(error) === 'EEXIST';
    // Windows reports a file that is just being deleted as EPERM.
    if (isTaken || (process.platform === 'win32' && codeOf(error) === 'EPERM')) return false;
    throw error;
  }
  try {
    await handle.writeFile(content);
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await remove(fs, path);
    throw error;
  }
  return true;
}

/** What stands in the lock; empty where it is gone, or its holder is just writing it. */
async function readHolder(fs: FileSystem, path: string): Promise<string> {
  try {
    return await fs.readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'EPERM', 'EBUSY'].includes(codeOf(error))) return '';
    throw error;
  }
}

function isDead(holder: string): boolean {
  const [, pid, host] = holder.trim().split(' ');
  if (host !== hostname() || !/^\d+$/.test(pid ?? '')) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/**
 * Moves the abandoned lock aside, which succeeds for one of all who wait. Had somebody else taken it over in between,
 * that one sees before writing (`isHeld`) that the lock is lost, and begins again.
 */
async function takeAway(fs: FileSystem, path: string, token: string): Promise<void> {
  try {
    await fs.rename(path, `${path}.${token}`);
    await fs.unlink(`${path}.${token}`);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

async function remove(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.unlink(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
