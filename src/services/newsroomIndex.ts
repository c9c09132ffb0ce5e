import type { Figure } from '../core/figures/figure.ts';
import type { ArticleFacts } from './newsroomFacts.ts';
import type { Address } from './ports.ts';

/** A place in an article of the folder: index into one of the lists of its facts. */
export interface Occurrence {
  readonly article: ArticleFacts;
  readonly index: number;
}

/** The facts of many articles, found by amount and by entity. */
export class NewsroomIndex {
  readonly #articles = new Map<Address, ArticleFacts>();
  readonly #byAmount = new Map<string, Map<Address, number[]>>();
  readonly #byEntity = new Map<string, Map<Address, number[]>>();

  /** By address, as a folder lists its files. */
  articles(): readonly ArticleFacts[] {
    return [...this.#articles.values()].sort(byAddress);
  }

  get size(): number {
    return this.#articles.size;
  }

  get(address: Address): ArticleFacts | null {
    return this.#articles.get(address) ?? null;
  }

  put(facts: ArticleFacts): void {
    this.remove(facts.address);
    this.#articles.set(facts.address, facts);
    facts.figures.forEach(({ figure }, index) => {
      const key = amountKey(figure);
      if (key !== null) add(this.#byAmount, key, facts.address, index);
    });
    facts.mentions.forEach(({ entity }, index) => {
      add(this.#byEntity, entityKey(entity), facts.address, index);
    });
  }

  /** Whether there was anything to remove. */
  remove(address: Address): boolean {
    const facts = this.#articles.get(address);
    if (facts === undefined) return false;
    this.#articles.delete(address);
    for (const { figure } of facts.figures) {
      const key = amountKey(figure);
      if (key !== null) drop(this.#byAmount, key, address);
    }
    for (const { entity } of facts.mentions) drop(this.#byEntity, entityKey(entity), address);
    return true;
  }

  /** Every figure that says the same amount, in the order of addresses and of reading. */
  sameAmount(figure: Figure): readonly Occurrence[] {
    const key = amountKey(figure);
    return key === null ? [] : this.#occurrences(this.#byAmount.get(key));
  }

  /** Every mention of an entity, by its canonical name. */
  mentionsOf(entity: string): readonly Occurrence[] {
    return this.#occurrences(this.#byEntity.get(entityKey(entity)));
  }

  #occurrences(places: Map<Address, number[]> | undefined): Occurrence[] {
    const found: Occurrence[] = [];
    for (const [address, indices] of places ?? []) {
      const article = this.#articles.get(address);
      if (article === undefined) continue;
      for (const index of indices) found.push({ article, index });
    }
    return found.sort((a, b) => byAddress(a.article, b.article) || a.index - b.index);
  }
}

/**
 * What two figures share when they say the same: kind, currency, unit and numbers. "$1 billion" and "USD 1,000 million"
 * are one amount, "more than $1 billion" is it too; null where there is no number to compare ("soaring profits").
 */
export function amountKey(figure: Figure): string | null {
  const { kind, value, low, high, currency, unit, iso } = figure;
  if (kind === 'date') return iso === null ? null : `date ${iso}`;
  if (value === null && low === null && high === null) return null;
  return [kind, currency ?? '', unit?.toLowerCase() ?? '', value ?? '', low ?? '', high ?? ''].join(
    '|',
  );
}

function entityKey(entity: string): string {
  return entity.normalize('NFC').toLowerCase();
}

function byAddress(a: ArticleFacts, b: ArticleFacts): number {
  return a.address < b.address ? -1 : a.address > b.address ? 1 : 0;
}

function add(
  places: Map<string, Map<Address, number[]>>,
  key: string,
  address: Address,
  index: number,
): void {
  const known = places.get(key) ?? new Map<Address, number[]>();
  places.set(key, known);
  const indices = known.get(address) ?? [];
  known.set(address, indices);
  indices.push(index);
}

function drop(places: Map<string, Map<Address, number[]>>, key: string, address: Address): void {
  const known = places.get(key);
  known?.delete(address);
  if (known?.size === 0) places.delete(key);
}
