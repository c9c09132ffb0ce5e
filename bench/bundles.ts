import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { processorMilliseconds } from './processorMilliseconds.ts';
import { rounded } from './rounded.ts';
import { wallMilliseconds } from './wallMilliseconds.ts';

const folder = fileURLToPath(new URL('../dist/', import.meta.url));

/** Size of each bundle, and how long Node takes to compile it; null before `npm run build`. */
export function measureBundles(): Readonly<Record<string, object>> | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter((name) => /\.c?js$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, measureBundle(`${folder}${name}`)]));
}

function measureBundle(path: string): object {
  let round = 0; // a script that was compiled before comes from a cache
  const source = readFileSync(path);
  const code = source.toString('utf8').replace(/^#!.*/, '');
  return {
    kilobytes: rounded(source.length / 1000),
    kilobytesGzipped: rounded(gzipSync(source).length / 1000),
    compileMilliseconds: rounded(
      processorMilliseconds(() => new Script(`${code}\n// ${round++}`, { filename: path })),
    ),
  };
}

/** Start of the command line until it has printed its help, and of an empty Node program: the rest is ours. */
export function measureStart(): object | null {
  const cli = `${folder}cli.cjs`;
  if (!existsSync(cli)) return null;
  const empty = wallMilliseconds(() => spawnSync(process.execPath, ['-e', '0']));
  const help = wallMilliseconds(() => spawnSync(process.execPath, [cli, '--help']));
  return {
    emptyProgramMilliseconds: rounded(empty),
    helpMilliseconds: rounded(help),
    loadMilliseconds: rounded(help - empty),
  };
}
