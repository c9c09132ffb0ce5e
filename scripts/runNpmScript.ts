import { spawn } from 'node:child_process';

/** Runs a script of package.json, its output shown as it comes. Rejects where it fails. */
export async function runNpmScript(name: string): Promise<void> {
  const fromNpm = process.env['npm_execpath'];
  const child = fromNpm?.endsWith('.js')
    ? spawn(process.execPath, [fromNpm, 'run', '--silent', name], { stdio: 'inherit' })
    : spawn('npm', ['run', '--silent', name], {
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`npm run ${name} failed.`);
}
