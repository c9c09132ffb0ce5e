import { defaultDeskSettings } from '../core/annotations/deskSettings.ts';
import type { DeskSettings } from '../core/annotations/deskSettings.ts';
import { readDeskSettings } from '../core/annotations/readDeskSettings.ts';
import { NewsroomSettings } from '../services/newsroomSettings.ts';
import type { SettingsFile } from '../services/newsroomSettings.ts';
import type { Address, Log } from '../services/ports.ts';
import { linePositions } from './linePositions.ts';
import type { Terminal } from './terminal.ts';

/** What is wrong with a `claimdesk.yaml`: fields and order as the JSON of an analysis prints them. */
export interface SettingsProblem {
  /** Path of the settings file. */
  readonly file: string;
  /** Offsets into the settings file. */
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly message: string;
}

/** What holds for one article, and what is wrong with the settings files above it. */
export interface SettingsInForce {
  readonly settings: DeskSettings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * The desk's settings for the files of one run: those of the nearest `claimdesk.yaml` above each, up to the top of the
 * file system. A broken one is complained of once; what cannot be read of it is as in
 * the defaults.
 */
export class DeskSettingsAbove {
  readonly #terminal: Terminal;
  readonly #settings: NewsroomSettings;
  readonly #told = new Set<Address>();
  #unread = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#settings = new NewsroomSettings({
      files: terminal.files,
      log: this.#complaining(),
      roots: () => ['file://'],
      read: readDeskSettings,
      defaults: defaultDeskSettings,
    });
  }

  /** For a path as given on the command line; `-` stands for a file in the current folder. */
  async of(path: string): Promise<SettingsInForce> {
    const article = this.#terminal.addressOf(path);
    const settings = await this.#settings.load(article);
    const above = this.#settings.files().filter(({ file }) => isAbove(file, article));
    for (const file of above) this.#tell(file);
    return { settings, problems: above.flatMap((file) => this.#describe(file)) };
  }

  /** Whether any settings file could not be read or understood as a whole; a key that means nothing is only remarked on. */
  get broken(): boolean {
    if (this.#unread) return true;
    const problems = this.#settings.files().flatMap((file) => file.problems);
    return problems.some(({ code }) => code !== 'unknown-key');
  }

  /** What goes wrong is told to the user; there is no log. */
  #complaining(): Log {
    const complain = (message: string): void => {
      this.#unread = true;
      this.#terminal.complain(`claimdesk: ${message}\n`);
    };
    return { info: () => {}, warn: complain, error: complain };
  }

  #describe({ file, problems }: SettingsFile): SettingsProblem[] {
    return problems.map(({ span: { start, end }, code, message }) => ({
      file: this.#terminal.pathOf(file),
      start,
      end,
      code,
      message,
    }));
  }

  #tell({ file, text, problems }: SettingsFile): void {
    if (this.#told.has(file)) return;
    this.#told.add(file);
    const position = linePositions(text);
    for (const { span, message } of problems) {
      const place = `${this.#terminal.pathOf(file)}:${position(span.start)}`;
      this.#terminal.complain(`claimdesk: ${place}: ${message}\n`);
    }
  }
}

function isAbove(settings: Address, article: Address): boolean {
  return article.startsWith(settings.slice(0, settings.lastIndexOf('/') + 1));
}
