import type { Address, Files } from '../services/ports.ts';

/** What the Node entry knows of the machine that the extension runs on. */
export interface LocalMachine {
  /** The machine's own files, written atomically and under locks. */
  readonly files: Files;
  /** Where git keeps the user's settings, the file that counts first. */
  readonly gitConfigs: readonly Address[];
}
