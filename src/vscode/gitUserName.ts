import * as vscode from 'vscode';
import type { Address } from '../services/ports.ts';
import { readGitUserName } from '../services/readGitUserName.ts';
import { toAddress } from './convert.ts';
import type { LocalMachine } from './localMachine.ts';

/** The part of the built-in git extension's API (version 1) that is used here. */
interface GitApi {
  readonly repositories: readonly {
    getConfig(key: string): Promise<string>;
    getGlobalConfig(key: string): Promise<string>;
  }[];
}

/** Milliseconds; longer is no help: the name is only proposed. */
const patience = 1500;
/** Bytes: more is no git configuration. */
const mostBytes = 1_000_000;

/**
 * The name that git knows, or null. Its extension answers where it has a repository; else git's own settings are read as
 * files, of the folder and of the user, where there is Node. No process is started.
 */
export async function gitUserName(local: LocalMachine | null): Promise<string | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), patience);
  });
  return Promise.race([findName(local), late]);
}

async function findName(local: LocalMachine | null): Promise<string | null> {
  try {
    return (await askGit()) ?? (await readConfigs(local));
  } catch {
    return readConfigs(local);
  }
}

async function readConfigs(local: LocalMachine | null): Promise<string | null> {
  if (local === null) return null;
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => uri.scheme === 'file',
  );
  const ofFolders = folders.map(({ uri }) => toAddress(vscode.Uri.joinPath(uri, '.git', 'config')));
  for (const config of [...ofFolders, ...local.gitConfigs]) {
    const name = await readName(local, config);
    if (name !== null) return name;
  }
  return null;
}

async function readName({ files }: LocalMachine, config: Address): Promise<string | null> {
  try {
    const bytes = await files.read(config, mostBytes);
    return bytes === null ? null : readGitUserName(new TextDecoder().decode(bytes));
  } catch {
    // Not to be read, or `.git` is no folder: the next file may say it.
    return null;
  }
}

async function askGit(): Promise<string | null> {
  const extension = vscode.extensions.getExtension('vscode.git');
  if (extension === undefined) return null;
  const exported: unknown = await extension.activate();
  if (!hasApi(exported)) return null;
  const [repository] = exported.getAPI(1).repositories;
  if (repository === undefined) return null;
  const name =
    (await repository.getConfig('user.name')) || (await repository.getGlobalConfig('user.name'));
  return name.trim() === '' ? null : name.trim();
}

function hasApi(exported: unknown): exported is { getAPI(version: 1): GitApi } {
  return (
    typeof exported === 'object' &&
    exported !== null &&
    'getAPI' in exported &&
    typeof exported.getAPI === 'function'
  );
}
