import { FilesError } from '../services/ports.ts';
import type { Address } from '../services/ports.ts';
import { codeOf } from './fileSystem.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room, then try again.',
  EDQUOT: 'Your share of the disk is full. Make room, then try again.',
  EROFS: 'The file system is read-only. Copy the articles to a folder where you can write.',
  EACCES:
    'You have no permission to write here. Ask for it, or copy the articles to a folder of your own.',
  EPERM:
    'The system did not allow it. Close other programs that use the file, or change its permissions.',
  EBUSY: 'Another program is using the file. Close it there, then try again.',
  ENOENT: 'The folder is no longer there. Restore it, then try again.',
  ENOTDIR: 'Part of the path is a file, not a folder.',
  EISDIR: 'There is a folder of this name. Rename it, then try again.',
  EIO: 'The disk reported an error. Check it, then try again.',
  EMFILE: 'Too many files are open. Close some windows, then try again.',
  ENFILE: 'Too many files are open. Close some programs, then try again.',
  ENAMETOOLONG: 'The name of the review file would be too long. Give the article a shorter name.',
  ELOOP: 'The file is a link that leads back to itself.',
};

/** A failed file operation in words on which a person can act. */
export function describeFailure(error: unknown, address: Address, name: string): FilesError {
  if (error instanceof FilesError) return error;
  const code = codeOf(error);
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new FilesError(code === '' ? 'failed' : code, address, `${name}: ${reason}`);
}
