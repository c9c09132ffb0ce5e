import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
} from '@vscode/test-electron';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareUser } from './prepareUser.ts';
import type { Opened } from './start.ts';

interface Options {
  readonly folder: string;
  /** The packaged extension (.vsix). */
  readonly extension: string;
  /** Kept between runs; the user's own VS Code, its settings and extensions are left alone. */
  readonly dataFolder: string;
  readonly say: (line: string) => void;
}

/** Opens the desktop's VS Code, the installed one or a download, as an instance of its own. */
export async function startDesktop(options: Options): Promise<Opened> {
  const { folder, dataFolder, extension, say } = options;
  prepareUser(join(dataFolder, 'user'));
  const own = [
    `--user-data-dir=${join(dataFolder, 'user')}`,
    `--extensions-dir=${join(dataFolder, 'extensions')}`,
  ];
  const program = await findCode(say);
  const installed = spawnSync(program, [...own, '--install-extension', extension, '--force'], {
    encoding: 'utf8',
    shell: isScript(program),
  });
  if (installed.status !== 0) {
    throw new Error(
      `${installed.stdout}${installed.stderr}\nVS Code refused the extension; its own words stand above.`,
    );
  }
  say(`VS Code opens on ${folder}. Close its window, or press Ctrl+C here, to end.`);
  const child = spawn(program, [...own, '--new-window', '--wait', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isScript(program),
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    ended,
    stop: async () => {
      endInstance(join(dataFolder, 'user', 'code.lock'));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function findCode(say: (line: string) => void): Promise<string> {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const asked = spawnSync(name, ['--version'], { shell: isScript(name) });
  if (asked.status === 0) return name;
  say('There is no "code" on the PATH; downloading VS Code (once) ...');
  try {
    return resolveCliPathFromVSCodeExecutablePath(await downloadAndUnzipVSCode('stable'));
  } catch (error) {
    throw new Error(
      `VS Code could not be downloaded (${error instanceof Error ? error.message : String(error)}). Install it so that ` +
        '"code" is on the PATH, or leave --desktop away: npm start opens the embedded VS Code, which needs npm alone.',
      { cause: error },
    );
  }
}

function isScript(program: string): boolean {
  return program.endsWith('.cmd');
}

/** The window is no child of the command that opened it; VS Code notes its process in its lock file. */
function endInstance(lockFile: string): void {
  try {
    const id = Number(readFileSync(lockFile, 'utf8').trim());
    if (Number.isInteger(id) && id > 1) process.kill(id, 'SIGTERM');
  } catch {
    // No lock file, or no such process: there is no window any more.
  }
}
