import { spawn } from 'node:child_process';

/** Runs a script of package.json, its output shown as it comes or, where it is quiet, only if it fails. Rejects then. */
export async function runNpmScript(name: string, { quiet = false } = {}): Promise<void> {
  const stdio = ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'] as const;
  const fromNpm = process.env['npm_execpath'];
  const child = fromNpm?.endsWith('.js')
    ? spawn(process.execPath, [fromNpm, 'run', '--silent', name], { stdio: [...stdio] })
    : spawn('npm', ['run', '--silent', name], {
        stdio: [...stdio],
        shell: process.platform === 'win32',
      });
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
