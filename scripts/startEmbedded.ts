import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { folderArguments, startServer } from '../test/host/startServer.ts';
import { vscodeServer } from '../test/host/vscodeServer.ts';
import { prepareUser } from './prepareUser.ts';
import type { Opened } from './start.ts';

const defaultPort = 7171;
const portsTried = 20;

interface Options {
  readonly folder: string;
  /** The packaged extension (.vsix). */
  readonly extension: string;
  /** Kept between runs: settings, and what the extension remembers. */
  readonly dataFolder: string;
  readonly port: number | null;
  readonly open: boolean;
  readonly say: (line: string) => void;
}

/** Opens the VS Code server on this machine, for a browser that knows its token. */
export async function startEmbedded(options: Options): Promise<Opened> {
  const { folder, dataFolder, say } = options;
  const port = await choosePort(options.port);
  const program = await vscodeServer(say);
  prepareUser(join(dataFolder, 'user'));
  installExtension(program, options);
  say('Starting VS Code ...');
  const server = await startServer({ program, dataFolder, port });
  const address = new URL(`http://127.0.0.1:${server.port}/`);
  address.searchParams.set('folder', folder);
  address.searchParams.set('tkn', server.token);
  say(`
VS Code with Claimdesk is open on ${folder}

  ${address.href}

The address works on this machine, for as long as this command runs. Ctrl+C closes it.`);
  if (options.open) openBrowser(address.href, say);
  return server;
}

async function choosePort(wanted: number | null): Promise<number> {
  if (wanted !== null) {
    if (await isFree(wanted)) return wanted;
    throw new Error(
      `Port ${wanted} is busy or not allowed. Name another (npm start -- --port N), or none to take the next free one.`,
    );
  }
  for (let port = defaultPort; port < defaultPort + portsTried; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(
    `The ports ${defaultPort} to ${defaultPort + portsTried - 1} are all busy. Name a free one: npm start -- --port N`,
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function installExtension(program: string, { extension, dataFolder }: Options): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      program,
      ...folderArguments({ program, dataFolder }),
      '--install-extension',
      extension,
      '--force',
    ],
    { encoding: 'utf8', env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' } },
  );
  if (status !== 0) {
    throw new Error(
      `${stdout}${stderr}\nVS Code refused the extension; its own words stand above.`,
    );
  }
}

/** Opens the address where there is a desktop to show it; elsewhere the printed address is enough. */
function openBrowser(address: string, say: (line: string) => void): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return;
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  const child = spawn(program ?? '', args, { stdio: 'ignore', detached: true });
  child.once('error', () => say('No browser could be opened: open the address yourself.'));
  child.once('exit', (code) => code !== 0 && say('No browser opened: open the address yourself.'));
  child.unref();
}
