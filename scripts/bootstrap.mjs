// @ts-check
// Runs a script on the project's own Node with everything installed: `node scripts/bootstrap.mjs SCRIPT.ts [ARGUMENTS]`.
// This file itself runs on the Node that a fresh machine has (18 or newer), before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';
const projectNode = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

const [script = '', ...args] = process.argv.slice(2);
try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function main() {
  if (!script.endsWith('.ts') || !existsSync(join(root, script))) {
    throw new Error(`There is no script "${script}". Try: npm start, npm test.`);
  }
  if (!isInstalled()) await install();
  if (!existsSync(projectNode)) await fetchNode();
  const path = [join(modules, '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  // The new process takes Ctrl+C itself, as part of the terminal's group; this one stays to hand over its exit code.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => signal === 'SIGINT' || child.kill(signal));
  }
  const child = spawn(projectNode, [join(root, script), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  process.exitCode = await ended(child);
}

/** Whether every package of the lock file is there in its version. */
function isInstalled() {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(hidden);
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
}

/**
 * @param {string} path
 * @returns {Record<string, {version?: string, optional?: boolean, devOptional?: boolean}>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

async function install() {
  console.log('Installing the dependencies into node_modules/ ...');
  // Warnings of npm (engines of an older Node, install scripts) frighten a newcomer and ask for nothing.
  await runNpm([existsSync(modules) ? 'install' : 'ci', '--loglevel=error']);
}

/** The `node` package brings its binary by an install script, which npm may have been told not to run. */
async function fetchNode() {
  const folder = join(modules, 'node');
  const code = existsSync(folder)
    ? await ended(
        spawn(process.execPath, ['installArchSpecificPackage.js'], {
          cwd: folder,
          stdio: 'inherit',
        }),
      )
    : 1;
  if (code !== 0 || !existsSync(projectNode)) {
    throw new Error(
      'Node could not be installed from the npm package "node". Delete node_modules/ and run the command again.',
    );
  }
}

/** @param {string[]} commandLine */
async function runNpm(commandLine) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const beat = setInterval(() => console.log(`  ... ${seconds()} s`), 10_000);
  const fromNpm = process.env['npm_execpath'];
  const child = fromNpm?.endsWith('.js')
    ? spawn(process.execPath, [fromNpm, ...commandLine], { cwd: root, stdio: 'inherit' })
    : spawn('npm', commandLine, { cwd: root, stdio: 'inherit', shell: windows });
  const code = await ended(child).finally(() => clearInterval(beat));
  if (code !== 0) {
    throw new Error(
      'npm could not install the dependencies (its own words stand above). ' +
        'Check the connection to your npm registry (npm ping), then run the command again.',
    );
  }
  console.log(`  ... done after ${seconds()} s`);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(
        error.code === 'ENOENT'
          ? new Error(
              `"${child.spawnfile}" was not found. Install Node.js with npm, then try again.`,
            )
          : error,
      ),
    );
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)),
    );
  });
}
