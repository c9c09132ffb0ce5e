#!/usr/bin/env node
// A stand-in for the VS Code executable, for `runTests` of @vscode/test-electron where the desktop's download cannot be
// had: takes the same arguments, runs the tests in the real VS Code server with a headless browser for a window, hands
// on what they print and ends with their exit code.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import { findBrowser } from './findBrowser.ts';
import { launchBrowser, openWorkbench, remoteUri } from './openWorkbench.ts';
import { startServer } from './startServer.ts';
import { vscodeServer } from './vscodeServer.ts';

/** What the server says on every start without its native modules and without a network. */
const noise =
  /bindings file|native-watchdog|watchdog|AgentHost|AccountPolicyGate|Service Worker|connection token|Creating a socket|reconnection-grace|builtin extensions|Canceled|getaddrinfo|ChatModelSelection|lifecycle\] Long/;
/** Minutes after which a window that never told an end is given up. */
const patience = 15;
const everything = process.env['CLAIMDESK_HOST_LOG'] !== undefined;

const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
const temporary = mkdtempSync(join(tmpdir(), 'claimdesk-host-'));
const code = await run().catch((error: unknown) => {
  console.error(error);
  return 1;
});
rmSync(temporary, { recursive: true, force: true });
process.exit(code);

async function run(): Promise<number> {
  const [program, executable] = await Promise.all([
    vscodeServer(console.log),
    findBrowser(console.log),
  ]);
  const server = await startServer({
    program,
    dataFolder: temporary,
    userDataFolder: option('user-data-dir') ?? join(temporary, 'user'),
    extensionsFolder: option('extensions-dir') ?? join(temporary, 'extensions'),
    extraArguments: ['--enable-smoke-test-driver', '--disable-workspace-trust'],
    log: (line) => everything && console.error(line),
  });
  const browser = await launchBrowser(executable);
  try {
    return await new Promise<number>((settle, reject) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => settle(130));
      setTimeout(() => {
        console.error(`The tests did not end within ${patience} minutes.`);
        settle(124);
      }, patience * 60_000).unref();
      openWorkbench(browser, server, {
        ...(positionals[0] === undefined ? {} : { folder: resolve(positionals[0]) }),
        payload: [
          ['extensionDevelopmentPath', asUri(option('extensionDevelopmentPath') ?? '.')],
          ['extensionTestsPath', asUri(option('extensionTestsPath') ?? '.')],
          ...(values['disable-extensions'] === true
            ? [['disableExtensions', 'true'] as const]
            : []),
        ],
        onLog: print,
        onExit: settle,
      }).catch(reject);

      function asUri(path: string): string {
        return remoteUri(server, resolve(path));
      }
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

function option(name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function print(level: string, args: readonly unknown[]): void {
  const text = format(...args);
  if (!everything && noise.test(text)) return;
  (level === 'error' ? process.stderr : process.stdout).write(`${text}\n`);
}
