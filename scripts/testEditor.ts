// The tests that need the editor: `npm run test:editor [-- WORD ...]`. Each WORD picks the test files whose name contains
// it; `--grep TEXT` the tests whose title does. They run in the desktop's VS Code where it can be downloaded and shown,
// else in the server of test/host with a headless browser (CLAIMDESK_EDITOR=desktop or =server decides otherwise).
// `--bundle` writes the bundle and the workspace into out/test/ and runs nothing: for the debugger.
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { quietSettings } from '../test/host/quietSettings.ts';
import { runNpmScript } from './runNpmScript.ts';

const root = join(import.meta.dirname, '..');
const bundle = join(root, 'out', 'test', 'vscode.cjs');
/** The last line of a run without failures: a crash of the extension host would look like success otherwise. */
const endMarker = '@@end-of-tests';
const reachLimit = 3_000;

const { values, positionals } = parseArgs({
  options: {
    grep: { type: 'string', default: '' },
    bundle: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const files = readdirSync(join(root, 'test', 'vscode'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)))
  .toSorted();
if (files.length === 0) {
  console.error(`No test file in test/vscode/ has a name with ${positionals.join(' or ')}.`);
  process.exit(1);
}
const temporary = mkdtempSync(join(tmpdir(), 'claimdesk-editor-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
await bundleTests();
if (values.bundle) {
  prepareWorkspace(join(root, 'out', 'test', 'workspace'));
} else {
  await runNpmScript('build:node');
  process.exitCode = await runInEditor();
}

/** One file that the extension host can load: the test files with mocha in them. */
async function bundleTests(): Promise<void> {
  const loads = files.map((file) => `() => import(${JSON.stringify(`./test/vscode/${file}`)})`);
  await build({
    stdin: {
      contents: `
        import { runFiles } from './test/vscode/index.ts';
        const files = [${loads.join(',')}];
        const run = async () => {
          await runFiles(files, ${JSON.stringify(values.grep)});
          console.log(${JSON.stringify(endMarker)});
        };`,
      resolveDir: root,
      loader: 'ts',
    },
    // Mocha assigns to module.exports as well: the last word is ours.
    footer: { js: 'module.exports = { run };' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    logOverride: { 'require-resolve-not-external': 'silent' }, // of Mocha's workers, which are not used
    // Mocha looks for its own place by this; nothing is there that a run in the editor needs.
    define: { 'import.meta.url': '"file:///"' },
    treeShaking: false,
    outfile: bundle,
  });
}

async function runInEditor(): Promise<number> {
  const desktop = await canShowDesktop();
  console.log(`Opening ${desktop ? "the desktop's VS Code" : 'the VS Code server'} ...`);
  const output = listen();
  try {
    await runTests({
      vscodeExecutablePath: desktop
        ? await downloadAndUnzipVSCode('stable')
        : join(root, 'test', 'host', 'standIn.ts'),
      extensionDevelopmentPath: root,
      extensionTestsPath: bundle,
      launchArgs: [
        prepareWorkspace(join(temporary, 'workspace')),
        `--user-data-dir=${prepareUser()}`,
        `--extensions-dir=${join(temporary, 'extensions')}`,
        '--disable-extensions',
      ],
      stdout: output.stream,
      stderr: process.stderr,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  if (output.text().includes(endMarker)) return 0;
  console.error('The editor ended before the tests did.');
  return 1;
}

/** Where it is not decided: whether there is a screen, and VS Code's download answers within three seconds. */
async function canShowDesktop(): Promise<boolean> {
  const decided = process.env['CLAIMDESK_EDITOR'];
  if (decided !== undefined) return decided === 'desktop';
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return false;
  return fetch('https://update.code.visualstudio.com/api/releases/stable', {
    signal: AbortSignal.timeout(reachLimit),
  }).then(
    (response) => response.ok,
    () => false,
  );
}

/** A writable copy of the samples, so that a test may tag and save without touching them. */
function prepareWorkspace(workspace: string): string {
  rmSync(workspace, { recursive: true, force: true });
  cpSync(join(root, 'samples'), workspace, { recursive: true });
  return workspace;
}

function prepareUser(): string {
  const user = join(temporary, 'user');
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify(quietSettings));
  return user;
}

function listen(): { stream: Writable; text: () => string } {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      process.stdout.write(chunk, () => done());
    },
  });
  return { stream, text: () => text };
}
