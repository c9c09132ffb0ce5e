import type promises from 'node:fs/promises';

/** What the Files port needs of the file system: `node:fs/promises`, or one that fails on purpose in a test. */
export type FileSystem = Pick<
  typeof promises,
  'lstat' | 'open' | 'readFile' | 'readdir' | 'readlink' | 'realpath' | 'rename' | 'stat' | 'unlink'
>;

/** The system's code of a failed call (`ENOENT`), or empty. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}
