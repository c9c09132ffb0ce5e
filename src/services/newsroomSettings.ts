import type { DeskSettings } from '../core/annotations/deskSettings.ts';
import type { Problem, Reading } from '../core/text/problem.ts';
import { matchGlob } from './newsroomGlob.ts';
import type { Address, Files, Log, Unsubscribe } from './ports.ts';

/** The name of the desk's settings file, at the root of a workspace folder or in a folder below it. */
export const settingsFileName = 'claimdesk.yaml';

interface NewsroomSettingsPorts {
  readonly files: Files;
  readonly log: Log;
  /** The folders of the workspace, without a slash at the end. */
  roots(): readonly Address[];
  read(text: string): Reading<DeskSettings>;
  readonly defaults: DeskSettings;
}

/** A `claimdesk.yaml` as it was last read. */
export interface SettingsFile {
  readonly file: Address;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** What is in force: of the last version that was whole. */
  readonly settings: DeskSettings;
}

/** A file was come upon, before anything below it was read; or one that is in force is another now. */
export type SettingsChange = 'found' | 'changed';

/** A settings file is a page or two; more is a mistake, or an attack. */
const mostBytes = 1_000_000;

/**
 * The desk's settings, which the nearest `claimdesk.yaml` above an article decides; nothing is merged. A folder is
 * looked into when its first article is, and then kept until its file is said to have changed.
 */
export class NewsroomSettings {
  readonly #ports: NewsroomSettingsPorts;
  readonly #files = new Map<Address, SettingsFile | null>();
  readonly #reading = new Map<Address, Promise<void>>();
  readonly #listeners = new Set<(change: SettingsChange) => void>();

  constructor(ports: NewsroomSettingsPorts) {
    this.#ports = ports;
  }

  /** The settings for an article as far as they are known; the same object until they change. */
  of(article: Address): DeskSettings {
    return this.#nearest(article)?.settings ?? this.#ports.defaults;
  }

  /** Makes sure that the settings for an article are known. Never rejects. */
  async load(article: Address): Promise<DeskSettings> {
    await Promise.all(this.#foldersAbove(article).map((folder) => this.#look(folder)));
    return this.of(article);
  }

  /** Whether the desk takes a file for an article: its path below the settings' folder fits `include` and not `exclude`. */
  includes(article: Address): boolean {
    const { include, exclude } = this.of(article);
    const path = this.#pathOf(article);
    const fits = (pattern: string): boolean => matchGlob(pattern, path);
    return include.some(fits) && !exclude.some(fits);
  }

  /** Every settings file that was found. */
  files(): readonly SettingsFile[] {
    return [...this.#files.values()].filter((file) => file !== null);
  }

  /** A settings file was created, changed or deleted. */
  async refresh(file: Address): Promise<void> {
    const folder = parentOf(file);
    if (!this.#files.has(folder)) return;
    await this.#read(folder);
    this.#tell('changed');
  }

  onDidChange(listener: (change: SettingsChange) => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #nearest(article: Address): SettingsFile | null {
    for (const folder of this.#foldersAbove(article)) {
      const file = this.#files.get(folder);
      if (file !== undefined && file !== null) return file;
    }
    return null;
  }

  /** The path that patterns are held against, decoded. */
  #pathOf(article: Address): string {
    const nearest = this.#nearest(article);
    const base = nearest === null ? this.#rootOf(article) : parentOf(nearest.file);
    return decodePath(article.slice((base ?? parentOf(article)).length + 1));
  }

  #rootOf(article: Address): Address | null {
    const roots = this.#ports.roots().filter((root) => article.startsWith(`${root}/`));
    return roots.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  /**
   * From the article's folder up to the workspace folder's; outside of a workspace the article's alone. What stands
   * nowhere yet (`untitled:One`) goes by the first workspace folder.
   */
  #foldersAbove(article: Address): readonly Address[] {
    if (!article.includes('://')) return this.#ports.roots().slice(0, 1);
    const root = this.#rootOf(article);
    const folders = [parentOf(article)];
    if (root === null) return folders;
    for (let folder = parentOf(article); folder.length > root.length;) {
      folder = parentOf(folder);
      folders.push(folder);
    }
    return folders;
  }

  async #look(folder: Address): Promise<void> {
    if (this.#files.has(folder)) return;
    const reading = this.#reading.get(folder) ?? this.#read(folder);
    this.#reading.set(folder, reading);
    await reading;
    this.#reading.delete(folder);
    if (this.#files.get(folder) !== null) this.#tell('found');
  }

  async #read(folder: Address): Promise<void> {
    const file = `${folder}/${settingsFileName}`;
    const before = this.#files.get(folder) ?? null;
    try {
      const bytes = await this.#ports.files.read(file, mostBytes);
      this.#files.set(folder, bytes === null ? null : this.#parse(file, bytes, before));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#ports.log.warn(`${file} could not be read: ${reason}`);
      this.#files.set(folder, before);
    }
  }

  #parse(file: Address, bytes: Uint8Array, before: SettingsFile | null): SettingsFile {
    const text = new TextDecoder().decode(bytes);
    const { value, problems } = this.#ports.read(text);
    const broken = problems.some(({ code }) => code !== 'unknown-key');
    // Of a file that was never whole, what could be read counts, with the defaults for the rest.
    const last = before?.settings ?? value;
    return { file, text, problems, settings: broken ? last : value };
  }

  #tell(change: SettingsChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** The folder of a file, or of a folder; never shorter than scheme and authority. */
function parentOf(address: Address): Address {
  const floor = address.indexOf('/', address.indexOf('://') + 3);
  return address.slice(0, Math.max(floor, address.lastIndexOf('/')));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
