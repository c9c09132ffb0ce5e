import * as vscode from 'vscode';
import { FilesError, type Address, type Files } from '../services/ports.ts';

/** How often an update is tried before it is given up: another writer that is faster ten times in a row is a fault. */
const attempts = 10;

/** How long the next attempt waits, in milliseconds: the first retry is almost at once, the ninth after half a second. */
const pause = (attempt: number): number => Math.min(500, 10 * 2 ** attempt);

/**
 * The Files port over `workspace.fs`, for editors without Node (the web) and for virtual folders. There is no rename that
 * replaces and no lock there, so an update is written, read back and compared; where somebody else wrote in between, their
 * bytes are changed anew. Updates of this window wait for one another.
 */
export function workspaceFiles(): Files {
  const queues = new Map<Address, Promise<void>>();
  return {
    read,
    list,
    async update(address, change) {
      const before = queues.get(address) ?? Promise.resolve();
      const mine = before.catch(() => undefined).then(async () => update(address, change));
      queues.set(address, mine);
      try {
        await mine;
      } finally {
        if (queues.get(address) === mine) {
          queues.delete(address);
        }
      }
    },
  };
}

async function read(address: Address, limit: number): Promise<Uint8Array | null> {
  const uri = vscode.Uri.parse(address, true);
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    const bytes = size > limit ? null : await vscode.workspace.fs.readFile(uri);
    if (bytes === null || bytes.length > limit) {
      throw tooLarge(address, limit);
    }
    return bytes;
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw asFilesError(error, address);
  }
}

async function list(folder: Address): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(folder, true));
    // A symbolic link to a file counts as a file: its type has both bits.
    return entries.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name);
  } catch (error) {
    if (isMissing(error)) {
      return [];
    }
    throw asFilesError(error, folder);
  }
}

async function update(
  address: Address,
  change: (current: Uint8Array | null) => Uint8Array | null,
): Promise<void> {
  const uri = vscode.Uri.parse(address, true);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const current = await read(address, Number.POSITIVE_INFINITY);
    const wanted = change(current);
    if (wanted === null) {
      return;
    }
    try {
      await vscode.workspace.fs.writeFile(uri, wanted);
    } catch (error) {
      throw asFilesError(error, address);
    }
    if (sameBytes(await read(address, Number.POSITIVE_INFINITY), wanted)) {
      return;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, pause(attempt));
    });
  }
  throw new FilesError(
    'EBUSY',
    address,
    vscode.l10n.t('Another program keeps changing this file. Close it there and try again.'),
  );
}

function sameBytes(a: Uint8Array | null, b: Uint8Array): boolean {
  return a !== null && a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

function tooLarge(address: Address, limit: number): FilesError {
  const megabytes = Math.max(1, Math.round(limit / 1_000_000));
  return new FilesError(
    'too-large',
    address,
    vscode.l10n.t('The file is larger than {0} MB and was not read.', megabytes),
  );
}

/** The system's codes for what `workspace.fs` says in words of its own. */
const codes: Readonly<Record<string, string>> = {
  NoPermissions: 'EACCES',
  FileIsADirectory: 'EISDIR',
  FileNotADirectory: 'ENOTDIR',
  FileExists: 'EEXIST',
  Unavailable: 'EBUSY',
};

function asFilesError(error: unknown, address: Address): FilesError {
  if (error instanceof FilesError) {
    return error;
  }
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof vscode.FileSystemError ? codes[error.code] : undefined;
  return new FilesError(code ?? 'EIO', address, message);
}
