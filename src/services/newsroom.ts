import type { Analysis } from '../core/analysis.ts';
import { analyze } from '../core/analyze.ts';
import type { Figure } from '../core/figures/figure.ts';
import type { TextFormat } from '../core/text/article.ts';
import type { DeskChoices } from './articles.ts';
import { factsOf, type ArticleFacts } from './newsroomFacts.ts';
import { NewsroomIndex, type Occurrence } from './newsroomIndex.ts';
import type { Address, Log, Unsubscribe } from './ports.ts';

/** The articles of the workspace as files, whether open or not. */
export interface Library {
  /** Every file that may be an article by its name, at most `limit` of them. */
  list(limit: number, signal: AbortSignal): Promise<readonly Address[]>;
  /** The decoded text; null where there is no such article (any more), or it is too large or not text. */
  read(address: Address): Promise<LibraryText | null>;
}

export interface LibraryText {
  readonly text: string;
  readonly format: TextFormat;
  readonly choices: DeskChoices;
}

/** How the reading shares the thread with the editor. */
export interface Pace {
  /** A clock in milliseconds that only moves forward. */
  now(): number;
  /** Resolves when everybody else has had a turn. */
  rest(): Promise<void>;
}

/** How far the newsroom has read the folder. */
export interface NewsroomState {
  readonly phase: 'closed' | 'reading' | 'ready' | 'stopped';
  readonly read: number;
  readonly total: number;
  /** Whether there are more files than the newsroom takes. */
  readonly capped: boolean;
}

interface NewsroomPorts {
  readonly library: Library;
  readonly pace: Pace;
  readonly log: Log;
}

/** Files that are read at once: enough to hide a disk's or a network's delay, too few to fill the memory. */
const readsAtOnce = 8;
/** Milliseconds of analysis before the editor gets its turn: under a frame of 16 ms. */
const slice = 8;
/** More articles than this are left out, and the state says so: their facts would fill the extension host's memory. */
export const mostArticles = 20_000;

/**
 * What all articles of the workspace say. It reads nothing until it is opened; then everything once, in slices; then
 * single files as they change. The text of an open document wins over the file on disk.
 */
export class Newsroom {
  readonly #ports: NewsroomPorts;
  readonly #index = new NewsroomIndex();
  readonly #live = new Set<Address>();
  readonly #waiting = new Set<Address>();
  readonly #listeners = new Set<() => void>();
  #phase: NewsroomState['phase'] = 'closed';
  #read = 0;
  #underway = 0;
  #capped = false;
  #run: AbortController | null = null;
  #done: Promise<void> = Promise.resolve();

  constructor(ports: NewsroomPorts) {
    this.#ports = ports;
  }

  get state(): NewsroomState {
    const total = this.#read + this.#underway + this.#waiting.size;
    return { phase: this.#phase, read: this.#read, total, capped: this.#capped };
  }

  articles(): readonly ArticleFacts[] {
    return this.#index.articles();
  }

  factsOf(address: Address): ArticleFacts | null {
    return this.#index.get(address);
  }

  /** Every figure of the folder that says the same amount, itself included. */
  sameAmount(figure: Figure): readonly Occurrence[] {
    return this.#index.sameAmount(figure);
  }

  /** Every mention of the entity in the folder, by canonical name. */
  mentionsOf(entity: string): readonly Occurrence[] {
    return this.#index.mentionsOf(entity);
  }

  /** Reads the folder if that has not been done; resolves when it is read or stopped. */
  open(): Promise<void> {
    if (this.#phase === 'closed' || this.#phase === 'stopped') this.#start();
    return this.#done;
  }

  /** Stops reading; what is known stays. `open` goes on. */
  stop(): void {
    if (this.#run === null) return;
    this.#run.abort();
    this.#run = null;
    this.#waiting.clear();
    this.#underway = 0;
    this.#phase = 'stopped';
    this.#tell();
  }

  /** The folder or the desk's settings have changed: reads everything again, if it was ever opened. */
  reload(): Promise<void> {
    if (this.#phase === 'closed') return Promise.resolve();
    this.#run?.abort();
    this.#start();
    return this.#done;
  }

  /** A file was created, changed or deleted. */
  refresh(address: Address): void {
    if (this.#phase === 'closed' || this.#phase === 'stopped' || this.#live.has(address)) return;
    this.#waiting.add(address);
    if (this.#run === null) this.#drainSoon(new AbortController());
  }

  /** A folder was deleted or moved away: looks again at every article that was below it. */
  refreshBelow(folder: Address): void {
    for (const { address } of this.#index.articles()) {
      if (address.startsWith(`${folder}/`)) this.refresh(address);
    }
  }

  /** What an open document says now: it wins over its file until `release`. */
  show(address: Address, analysis: Analysis): void {
    this.#live.add(address);
    this.#waiting.delete(address);
    this.#index.put(factsOf(address, analysis));
    this.#tell();
  }

  /** The document is closed, or is no article any more: its file counts again. */
  release(address: Address): void {
    if (!this.#live.delete(address)) return;
    if (this.#phase === 'closed' || this.#phase === 'stopped') {
      this.#index.remove(address);
      this.#tell();
    } else {
      this.refresh(address);
    }
  }

  onDidChange(listener: () => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #start(): void {
    const run = new AbortController();
    this.#run = run;
    this.#phase = 'reading';
    this.#read = 0;
    this.#underway = 0;
    this.#waiting.clear();
    this.#done = this.#readAll(run);
    this.#tell();
  }

  async #readAll(run: AbortController): Promise<void> {
    try {
      const listed = await this.#ports.library.list(mostArticles + 1, run.signal);
      if (run.signal.aborted) return;
      this.#capped = listed.length > mostArticles;
      const wanted = new Set(listed.slice(0, mostArticles));
      for (const { address } of this.#index.articles()) {
        if (!wanted.has(address) && !this.#live.has(address)) this.#index.remove(address);
      }
      for (const address of wanted) if (!this.#live.has(address)) this.#waiting.add(address);
    } catch (error) {
      this.#ports.log.error('The articles of the folder could not be listed', error);
    }
    await this.#drain(run);
  }

  #drainSoon(run: AbortController): void {
    this.#run = run;
    this.#read = 0;
    this.#phase = 'reading';
    this.#done = this.#drain(run);
  }

  async #drain(run: AbortController): Promise<void> {
    let since = this.#ports.pace.now();
    while (this.#waiting.size > 0) {
      const batch = [...this.#waiting].slice(0, readsAtOnce);
      // Taken out before it is read: a change that comes while it is read puts it back in.
      for (const address of batch) this.#waiting.delete(address);
      this.#underway = batch.length;
      const texts = await Promise.all(batch.map((address) => this.#readOne(address)));
      for (const [position, address] of batch.entries()) {
        if (run.signal.aborted) return;
        this.#take(address, texts[position] ?? null);
        if (this.#ports.pace.now() - since < slice) continue;
        this.#tell();
        await this.#ports.pace.rest();
        since = this.#ports.pace.now();
      }
    }
    if (run.signal.aborted) return;
    this.#run = null;
    this.#phase = 'ready';
    this.#tell();
  }

  #take(address: Address, found: LibraryText | null): void {
    this.#read += 1;
    this.#underway -= 1;
    // Opened while its file was being read.
    if (this.#live.has(address)) return;
    if (found === null) {
      this.#index.remove(address);
      return;
    }
    const { text, format, choices } = found;
    try {
      this.#index.put(factsOf(address, analyze(text, { ...choices, format })));
    } catch (error) {
      // A fault of ours, met in one article: the others are read all the same.
      this.#index.remove(address);
      this.#ports.log.error(`${address} could not be analysed`, error);
    }
  }

  async #readOne(address: Address): Promise<LibraryText | null> {
    try {
      return await this.#ports.library.read(address);
    } catch (error) {
      this.#ports.log.warn(`${address} could not be read: ${String(error)}`);
      return null;
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
