import type { Address, Files } from '../services/ports.ts';

/** What a command needs of the world: a process gives it to the program, a test gives it strings. */
export interface Terminal {
  readonly files: Files;
  /** The address of a path as given on the command line. */
  addressOf(path: string): Address;
  /** The path of an address, from the current folder where it lies below that. */
  pathOf(address: Address): string;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes to standard output; resolves when more may be written. */
  write(text: string): Promise<void>;
  /** Writes to standard error. */
  complain(text: string): void;
  /** Columns of standard output, for the readable table. */
  readonly width: number;
  /** Whether standard error is a terminal, on which a line may be redrawn. */
  readonly interactive: boolean;
  /** Milliseconds from some fixed moment. */
  now(): number;
}
