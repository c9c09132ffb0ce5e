import { spawnNpm } from '../test/host/spawnNpm.ts';

/** Runs a script of package.json, its output shown as it comes or, where it is quiet, only if it fails. Rejects then. */
export async function runNpmScript(name: string, { quiet = false } = {}): Promise<void> {
  const shown = quiet ? 'pipe' : 'inherit';
  const child = spawnNpm(['run', '--silent', name], { stdio: ['ignore', shown, shown] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => (output += data.toString()));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${output}\nnpm run ${name} failed.`);
}
