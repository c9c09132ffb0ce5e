import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../host/findBrowser.ts';
import { launchBrowser } from '../host/openWorkbench.ts';

describe('npm start', () => {
  let folder = '';
  let browser: Browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-start-'));
    writeFileSync(join(folder, 'a.txt'), 'It paid $4.2 billion for the yard.\n');
    browser = await launchBrowser(await findBrowser(console.log));
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens the folder in VS Code with the extension, behind a token, until Ctrl+C', async () => {
    const start = spawn(
      process.execPath,
      ['scripts/bootstrap.mjs', 'scripts/start.ts', '--no-open', folder],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        // A process group of its own, so that the signal reaches all of it, as from a terminal.
        detached: true,
      },
    );
    try {
      const address = new URL(await printedAddress(start));
      assert.equal(address.hostname, '127.0.0.1');
      assert.equal(address.searchParams.get('folder'), folder);
      const page = await browser.newPage();
      await page.goto(address.href);
      await page.locator('.activitybar .action-label[aria-label^="Claimdesk"]').waitFor();
      await page.getByRole('treeitem', { name: 'a.txt' }).waitFor();
      assert.equal((await fetch(address.origin)).status, 403);

      const ended = once(start, 'exit');
      process.kill(-start.pid!, 'SIGINT');
      assert.deepEqual(await ended, [0, null]);
      await assert.rejects(fetch(address.origin), 'nothing listens any more');
    } finally {
      if (start.exitCode === null) process.kill(-start.pid!, 'SIGTERM');
    }
  });

  const refused: [what: string, args: string[], words: RegExp][] = [
    ['a missing folder', ['nowhere'], /There is no folder .*nowhere\. Name one/],
    ['a file', ['package.json'], /package\.json is a file\. Name the folder/],
    ['two folders', ['src', 'test'], /One folder at a time/],
    ['a port that is none', ['--port', '70000'], /"70000" is not a port/],
    ['an unknown option', ['--colour'], /Unknown option '--colour'/],
  ];
  for (const [what, args, words] of refused) {
    it(`refuses ${what} with a clear message`, () => {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['scripts/bootstrap.mjs', 'scripts/start.ts', ...args],
        { encoding: 'utf8' },
      );
      assert.equal(status, 1);
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /^\s+at /m);
    });
  }

  it('says that a port is busy', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const start = spawn(
      process.execPath,
      ['scripts/bootstrap.mjs', 'scripts/start.ts', '--port', `${port}`],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let said = '';
    start.stderr.on('data', (data: Buffer) => (said += data.toString()));
    assert.deepEqual(await once(start, 'close'), [1, null]);
    assert.match(said, new RegExp(`Port ${port} is busy`));
    other.close();
  });
});

function printedAddress(start: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    start.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /^\s+(http:\S+)$/m.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    start.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${said}`)));
  });
}
