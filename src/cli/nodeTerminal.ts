import { open, readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { isatty } from 'node:tty';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Terminal } from './terminal.ts';

/** Without a terminal there is nothing to fit into; this is what most people's screens show. */
const defaultWidth = 100;

/** The terminal, pipes and files of this process. */
export function nodeTerminal(): Terminal {
  return {
    files: {
      read: readFile,
      list: (folder) => readdir(fileURLToPath(folder)),
      update: () => Promise.reject(new Error('this command writes no files')),
    },
    addressOf: (path) => pathToFileURL(path).href,
    pathOf,
    input: process.stdin,
    write: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    complain: (text) => void process.stderr.write(text),
    width: process.stdout.columns ?? defaultWidth,
    interactive: isatty(2),
    now: () => performance.now(),
  };
}

async function readFile(address: string, limit: number): Promise<Uint8Array | null> {
  try {
    const file = await open(fileURLToPath(address));
    try {
      const about = await file.stat();
      if (about.isDirectory()) throw new Error('it is a folder; name the articles in it');
      if (about.size > limit) throw new Error(`it is larger than ${limit / 2 ** 20} MB`);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function pathOf(address: string): string {
  const path = fileURLToPath(address);
  const below = relative(process.cwd(), path);
  return below.startsWith(`..${sep}`) ? path : below;
}
