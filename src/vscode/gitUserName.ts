import * as vscode from 'vscode';

/** The part of the built-in git extension's API (version 1) that is used here. */
interface GitApi {
  readonly repositories: readonly {
    getConfig(key: string): Promise<string>;
    getGlobalConfig(key: string): Promise<string>;
  }[];
}

/** Longer is no help: the name is only proposed. */
const patience = 1500;

/** The name that git knows, or null: the git extension is off, missing (the web), slow, or there is no repository. */
export async function gitUserName(): Promise<string | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), patience);
  });
  try {
    return await Promise.race([askGit(), late]);
  } catch {
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
