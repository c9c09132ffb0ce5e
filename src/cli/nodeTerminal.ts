import { relative, sep } from 'node:path';
import { isatty } from 'node:tty';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NodeFiles } from '../node/nodeFiles.ts';
import type { Terminal } from './terminal.ts';

/** Without a terminal there is nothing to fit into; this is what most people's screens show. */
const defaultWidth = 100;

/** The terminal, pipes and files of this process. */
export function nodeTerminal(): Terminal {
  return {
    files: new NodeFiles(),
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

function pathOf(address: string): string {
  const path = fileURLToPath(address);
  const below = relative(process.cwd(), path);
  return below.startsWith(`..${sep}`) ? path : below;
}
