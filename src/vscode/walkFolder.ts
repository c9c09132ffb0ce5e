import * as vscode from 'vscode';

/** Folders that hold no articles and thousands of files. */
const skipped = new Set(['node_modules', '.git', '.hg', '.svn']);

/**
 * Every file below a folder, at most `limit`, breadth first. For virtual file systems: where nobody provides a search,
 * the editor's own never answers. A folder that cannot be listed counts as empty.
 */
export async function walkFolder(
  root: vscode.Uri,
  limit: number,
  signal: AbortSignal,
): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = [root];
  for (let next = folders.shift(); next !== undefined; next = folders.shift()) {
    if (signal.aborted || files.length >= limit) break;
    for (const [name, type] of await listed(next)) {
      const uri = vscode.Uri.joinPath(next, name);
      // A link to a folder is not followed: it may lead back up.
      if (type === vscode.FileType.Directory && !skipped.has(name)) folders.push(uri);
      if ((type & vscode.FileType.File) !== 0 && files.length < limit) files.push(uri);
    }
  }
  return files;
}

async function listed(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
