import type { Terminal } from './terminal.ts';

/** A run that takes less than this needs no progress; redrawing oftener than this only flickers. */
const patience = 700;
const interval = 100;

/** A line on a terminal's standard error that says how far a long run is; silent where that is no terminal. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #begun: number;
  #drawn = 0;
  #visible = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#begun = terminal.now();
  }

  /** Says what is being done now, where it is time to say something. */
  show(message: string): void {
    const now = this.#terminal.now();
    if (!this.#terminal.interactive || now - this.#begun < patience) return;
    if (this.#visible && now - this.#drawn < interval) return;
    this.#drawn = now;
    this.#visible = true;
    this.#terminal.complain(`\r\u001b[2K${message}`);
  }

  /** Takes the line away: before anything else is written to the terminal, and at the end. */
  clear(): void {
    if (!this.#visible) return;
    this.#visible = false;
    this.#terminal.complain('\r\u001b[2K');
  }
}
