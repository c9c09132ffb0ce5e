import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnNpm } from './spawnNpm.ts';

/** A package of its own, so that its 600 MB are installed only where an editor is opened. */
const folder = join(import.meta.dirname, 'vscode-server');
const root = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
const marker = join(folder, 'node_modules', '.claimdesk-installed');

/** The program of the real VS Code server (`server-main.js`), installed first where it is missing; `say` hears of progress. */
export async function vscodeServer(say: (line: string) => void): Promise<string> {
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) {
    say('Installing the VS Code server into test/host/vscode-server/ (600 MB, once) ...');
    rmSync(marker, { force: true });
    // No install scripts: they compile native modules that only the terminal and telemetry use.
    await runNpm(['ci', '--ignore-scripts'], folder, say);
    await runNpm(['install', '--omit=dev', '--ignore-scripts'], root, say);
    writeFileSync(marker, wanted);
  }
  return join(root, 'out', 'server-main.js');
}

async function runNpm(args: readonly string[], cwd: string, say: (line: string) => void) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const beat = setInterval(() => say(`  ... ${seconds()} s`), 10_000);
  const child = spawnNpm(args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(beat));
  if (code !== 0) {
    throw new Error(
      `${output.trim()}\n\nnpm could not install the VS Code server (its own words stand above). ` +
        'Check the connection to your npm registry (npm ping), then run the command again.',
    );
  }
  say(`  ... done after ${seconds()} s`);
}
