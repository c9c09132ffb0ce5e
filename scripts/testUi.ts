// The tests that drive the window: `npm run test:ui [-- ARGUMENTS OF MOCHA]`, for example `-- --grep hover`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runNpmScript } from './runNpmScript.ts';

const root = join(import.meta.dirname, '..');
await runNpmScript('package', { quiet: true });
const mocha = spawn(
  process.execPath,
  [
    join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'),
    '--timeout=120000',
    '--slow=15000',
    'test/ui/**/*.test.ts',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
mocha.once('exit', (code) => (process.exitCode = code ?? 1));
