// Opens VS Code with the extension on a folder: `npm start [-- FOLDER] [--port N] [--desktop] [--no-open]`.
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runNpmScript } from './runNpmScript.ts';
import { startDesktop } from './startDesktop.ts';
import { startEmbedded } from './startEmbedded.ts';

/** A VS Code that was opened. */
export interface Opened {
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const usage = `npm start [-- [FOLDER] [OPTIONS]]

Opens VS Code with Claimdesk on FOLDER (default: samples/).
  --port N    the port of the embedded VS Code (default: 7171, or the next free one)
  --no-open   print the address, open no browser
  --desktop   the desktop's VS Code: the installed "code", else a download
  --help      this text`;

const root = join(import.meta.dirname, '..');

try {
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

async function main(): Promise<void> {
  const { folder, port, desktop, open } = readArguments();
  console.log('Building and packaging the extension ...');
  await runNpmScript('package', { quiet: true });
  const extension = join(root, 'dist', 'claimdesk.vsix');
  const dataFolder = join(root, '.claimdesk', desktop ? 'desktop' : 'embedded');
  const opened = desktop
    ? await startDesktop({ folder, extension, dataFolder, say: console.log })
    : await startEmbedded({ folder, extension, dataFolder, port, open, say: console.log });
  endWithParent(opened);
  await opened.ended;
  process.exit(0);
}

function readArguments() {
  const { values, positionals } = parse();
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  if (positionals.length > 1) {
    throw new Error(`One folder at a time, please: ${positionals.join(' ')}\n\n${usage}`);
  }
  // npm runs scripts in the project's folder; a relative path is meant from where the user is.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const given = positionals[0];
  return {
    folder: checkFolder(given === undefined ? join(root, 'samples') : resolve(from, given)),
    port: readPort(values.port),
    desktop: values.desktop,
    open: !values['no-open'],
  };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        desktop: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : ''}\n\n${usage}`, { cause: error });
  }
}

function checkFolder(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new Error(
      `There is no folder ${folder}. Name one that holds articles: npm start -- FOLDER`,
    );
  }
  if (!found.isDirectory()) {
    throw new Error(`${folder} is a file. Name the folder that holds it: npm start -- FOLDER`);
  }
  return folder;
}

/** Null: the default, or the next that is free. */
function readPort(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Error(`"${text}" is not a port: name a number between 1 and 65535.`);
}

/** Ctrl+C, the terminal's end and the end of the process that started this one all close what was opened. */
function endWithParent(opened: Opened): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    console.log('\nClosing VS Code ...');
    void opened.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1_000).unref();
}
