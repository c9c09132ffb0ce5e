/** A file or folder as a URI string (`file:///...`, `vscode-vfs://...`): what every service names files by. */
export type Address = string;

/** Why a file operation failed, in words for the user; `code` is the system's (`EACCES`, `ENOSPC`, ...) or `too-large`, `refused`. */
export class FilesError extends Error {
  readonly code: string;
  readonly address: Address;

  constructor(code: string, address: Address, message: string) {
    super(message);
    this.name = 'FilesError';
    this.code = code;
    this.address = address;
  }
}

/** Files as the services see them. Every method rejects with a `FilesError`. */
export interface Files {
  /** The bytes, or null where there is no such file. More than `limit` bytes: `too-large`, nothing is read. */
  read(address: Address, limit: number): Promise<Uint8Array | null>;
  /** Names (not addresses) of the files in a folder; empty where there is none. */
  list(folder: Address): Promise<readonly string[]>;
  /**
   * Replaces a file's bytes with what `change` makes of the bytes that are there now (null: no file yet), all or
   * nothing: no other reader ever sees a part, and changes of two writers never overwrite one another. `change` may be
   * called again when somebody else was faster. Where it returns null nothing is written.
   */
  update(
    address: Address,
    change: (current: Uint8Array | null) => Uint8Array | null,
  ): Promise<void>;
}

/** The time, as an ISO 8601 instant in UTC with whole seconds. */
export interface Clock {
  now(): string;
}

/** Random bytes, for ids only. */
export interface Random {
  bytes(count: number): Uint8Array;
}

/** The log that a developer reads; a user never needs it. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}

/** Takes a listener back. */
export type Unsubscribe = () => void;
