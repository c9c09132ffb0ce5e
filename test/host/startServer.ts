import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a server is started with. The folders are created where they are missing. */
export interface ServerOptions {
  /** `server-main.js`, from `vscodeServer`. */
  readonly program: string;
  /** Holds the server's data, the user's data and the installed extensions. */
  readonly dataFolder: string;
  readonly userDataFolder?: string;
  readonly extensionsFolder?: string;
  /** 0, the default: any free port. */
  readonly port?: number;
  readonly extraArguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** A command that runs the server in its place: `setpriv ...`. */
  readonly under?: readonly string[];
  /** Hears every line that the server prints. */
  readonly log?: (line: string) => void;
}

/** A running VS Code server on 127.0.0.1. Who does not know the token gets no answer. */
export interface Server {
  readonly port: number;
  readonly token: string;
  /** Resolved when the server has ended, however it came to that. */
  readonly ended: Promise<void>;
  /** Ends the server and every process that it started. */
  stop(): Promise<void>;
}

const startLimit = 60_000;
const stopLimit = 4_000;

/** Starts a VS Code server and waits until it listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const token = randomBytes(24).toString('hex');
  const [program = process.execPath, ...args] = [
    ...(options.under ?? []),
    process.execPath,
    options.program,
    ...serverArguments(options, token),
  ];
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: an extension host that spins would outlive the server otherwise.
    detached: process.platform !== 'win32',
    env: { ...ownEnvironment(), EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...options.environment },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = () => endGroup(child, ended);
  // Whatever ends this process ends the group too.
  const last = () => killGroup(child);
  process.once('exit', last);
  void ended.then(() => process.removeListener('exit', last));
  try {
    return { port: await listeningPort(child, options.log), token, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What `startServer` and `installExtension` both say to the server program about its folders. */
export function folderArguments(options: ServerOptions): string[] {
  const { dataFolder } = options;
  const userData = options.userDataFolder ?? join(dataFolder, 'user');
  const extensions = options.extensionsFolder ?? join(dataFolder, 'extensions');
  for (const folder of [dataFolder, userData, extensions]) mkdirSync(folder, { recursive: true });
  return [
    `--server-data-dir=${join(dataFolder, 'server')}`,
    `--user-data-dir=${userData}`,
    `--extensions-dir=${extensions}`,
    '--accept-server-license-terms',
    '--disable-telemetry',
  ];
}

/** Without what a terminal inside VS Code adds, which would tie the server to that window. */
function ownEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VSCODE|ELECTRON)_/.test(name)),
  );
}

function serverArguments(options: ServerOptions, token: string): string[] {
  return [
    '--host=127.0.0.1',
    `--port=${options.port ?? 0}`,
    `--connection-token=${token}`,
    ...folderArguments(options),
    ...(options.extraArguments ?? []),
  ];
}

function listeningPort(child: ChildProcess, log?: (line: string) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(
      () => reject(new Error(`The VS Code server did not answer for a minute.\n${output}`)),
      startLimit,
    );
    const hear = (data: Buffer) => {
      const text = data.toString();
      log?.(text.trimEnd());
      output += text;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) {
        clearTimeout(timer);
        output = '';
        resolve(Number(port));
      }
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The VS Code server ended at once (${code}).\n${output}`));
    });
  });
}

async function endGroup(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => killGroup(child), stopLimit);
  await ended;
  clearTimeout(timer);
  killGroup(child);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already: that is what was wanted.
  }
}
