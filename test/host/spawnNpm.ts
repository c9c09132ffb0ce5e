import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/** Starts npm: the one that runs this script, else the one on the PATH. */
export function spawnNpm(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const running = process.env['npm_execpath'];
  return running?.endsWith('.js')
    ? spawn(process.execPath, [running, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
}
