import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

type Say = (line: string) => void;

/** Names of browsers that speak the protocol of Playwright's Chromium driver. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The executable of a Chromium or Chrome: `CHROMIUM` in the environment, else one that is installed, else one that is
 * installed now (Debian's package where that is allowed, else Playwright's download). Rejects with what to do.
 */
export async function findBrowser(say: Say): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, and there is no such file.`);
  }
  return (
    installed() ??
    (await fromDebian(say)) ??
    (await fromPlaywright(say)) ??
    Promise.reject(
      new Error(
        'No Chromium or Chrome was found, and none could be installed. Install one (on Debian: apt-get install ' +
          'chromium), or name its executable: CHROMIUM=/path/to/chrome npm test',
      ),
    )
  );
}

function installed(): string | null {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [...onPath, ...applications, chromium.executablePath()];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's package of that name is a snap, which cannot read the folders that tests make: Debian alone. */
async function fromDebian(say: Say): Promise<string | null> {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^ID="?debian"?$/m.test(release)) return null;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return null;
  say('Installing Chromium from the Debian packages (once) ...');
  const prefix = root ? [] : ['sudo', '-n'];
  await run([...prefix, 'apt-get', 'update', '-q'], say);
  await run(
    [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-q', '-y'].concat(
      '--no-install-recommends',
      'chromium',
    ),
    say,
  );
  return installed();
}

async function fromPlaywright(say: Say): Promise<string | null> {
  say("Downloading Playwright's Chromium (once) ...");
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  await run([process.execPath, cli, 'install', 'chromium'], say);
  return installed();
}

/** Runs a command to its end, with a sign of life every ten seconds; what it says is shown where it fails. */
async function run([program = '', ...args]: readonly string[], say: Say): Promise<void> {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const beat = setInterval(() => say(`  ... ${seconds()} s`), 10_000);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (output += data.toString()));
  }
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  }).finally(() => clearInterval(beat));
  say(code === 0 ? `  ... done after ${seconds()} s` : output.trim());
}
