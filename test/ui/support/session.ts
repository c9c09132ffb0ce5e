import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findBrowser } from '../../host/findBrowser.ts';
import { launchBrowser, openWorkbench, type WorkbenchOptions } from '../../host/openWorkbench.ts';
import { quietSettings } from '../../host/quietSettings.ts';
import { folderArguments, startServer, type Server } from '../../host/startServer.ts';
import { vscodeServer } from '../../host/vscodeServer.ts';

const extension = 'dist/claimdesk.vsix';
const patience = 20_000;

/** A reviewer who has been asked already. */
const reviewer = { 'claimdesk.reviewer.name': 'Mara Lind', 'claimdesk.reviewer.id': 'mara' };

export interface SessionOptions {
  /** The user's settings, over quiet ones with a reviewer. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A command that runs the server in its place: `setpriv ...`. */
  readonly under?: readonly string[];
  /** Of the server and the extensions in it. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** One VS Code server with the packaged extension installed, and the browser that its windows are opened in. */
export class Session {
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #temporary: string;
  readonly #open: Page[] = [];

  private constructor(server: Server, browser: Browser, temporary: string) {
    this.#server = server;
    this.#browser = browser;
    this.#temporary = temporary;
  }

  static async start({
    settings = {},
    under = [],
    environment = {},
  }: SessionOptions = {}): Promise<Session> {
    if (!existsSync(extension)) throw new Error(`There is no ${extension}: npm run package`);
    const [program, executable] = await Promise.all([
      vscodeServer(console.log),
      findBrowser(console.log),
    ]);
    const temporary = mkdtempSync(join(tmpdir(), 'claimdesk-ui-'));
    const options = { program, dataFolder: join(temporary, 'data') };
    const userSettings = { ...quietSettings, ...reviewer, ...settings };
    writeFiles(join(options.dataFolder, 'user', 'User'), {
      'settings.json': JSON.stringify(userSettings),
    });
    const installed = spawnSync(
      process.execPath,
      [program, ...folderArguments(options), '--install-extension', extension],
      { encoding: 'utf8', env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' } },
    );
    if (installed.status !== 0) throw new Error(installed.stdout + installed.stderr);
    const server = await startServer({ ...options, under, environment });
    return new Session(server, await launchBrowser(executable), temporary);
  }

  /** A new folder with these files: contents by name. Answers with its absolute path. */
  makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
    const folder = mkdtempSync(join(this.#temporary, 'folder-'));
    writeFiles(folder, files);
    return folder;
  }

  /** Opens a window, and waits until its workbench can be used. */
  async open(folder?: string, options: WorkbenchOptions = {}): Promise<Page> {
    const { page } = await openWorkbench(this.#browser, this.#server, {
      ...(folder === undefined ? {} : { folder }),
      ...options,
    });
    this.#open.push(page);
    page.setDefaultTimeout(patience);
    await ready(page);
    return page;
  }

  /** Closes every window; each that a failed test leaves is photographed first, into out/ui/. */
  async closeWindows(failed: string | null): Promise<void> {
    for (const [index, page] of this.#open.splice(0).entries()) {
      if (failed !== null) {
        const name = failed.replaceAll(/[^\w]+/g, '-').slice(0, 100);
        await page.screenshot({ path: `out/ui/${name}-${index}.png` }).catch(() => null);
      }
      await page.context().close();
    }
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    rmSync(this.#temporary, { recursive: true, force: true });
  }
}

/** Resolves when the workbench of a page, new or reloaded, can be used. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: patience });
  await page.locator('.activitybar').waitFor({ timeout: patience });
}

function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
