import type { Address } from './ports.ts';
import { noSource, type TagDraft } from './tagDraft.ts';

/** Where drafts outlive the window: JSON values by key. */
export interface DraftStore {
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

interface KeptDraft {
  readonly about: string;
  readonly draft: TagDraft;
}

const storeKey = 'claimdesk.drafts';

/** More than a reviewer leaves half-way in a day; the oldest are forgotten. */
const mostDrafts = 50;

/** What reviewers began to say of a claim and left half-way, by the words it is about: kept until it is said. */
export class TagDrafts {
  readonly #store: DraftStore;
  #kept: readonly KeptDraft[];

  constructor(store: DraftStore) {
    this.#store = store;
    this.#kept = readDrafts(store.get(storeKey));
  }

  /** The draft about these words of the article, or null. */
  of(article: Address, words: string): TagDraft | null {
    const about = nameOf(article, words);
    return this.#kept.find((kept) => kept.about === about)?.draft ?? null;
  }

  async keep(article: Address, words: string, draft: TagDraft): Promise<void> {
    const about = nameOf(article, words);
    const others = this.#kept.filter((kept) => kept.about !== about);
    await this.#save([...others, { about, draft }].slice(-mostDrafts));
  }

  async drop(article: Address, words: string): Promise<void> {
    const about = nameOf(article, words);
    const others = this.#kept.filter((kept) => kept.about !== about);
    if (others.length < this.#kept.length) await this.#save(others);
  }

  async #save(kept: readonly KeptDraft[]): Promise<void> {
    this.#kept = kept;
    await this.#store.update(storeKey, kept);
  }
}

/** Words, not offsets: those move while the article is edited. */
function nameOf(article: Address, words: string): string {
  return `${article}#${words}`;
}

/** Another version of the extension may have written them: what is no draft is left out. */
function readDrafts(value: unknown): readonly KeptDraft[] {
  return Array.isArray(value) ? value.filter(isKept) : [];
}

function isKept(value: unknown): value is KeptDraft {
  if (!isRecord(value) || typeof value['about'] !== 'string' || !isRecord(value['draft'])) {
    return false;
  }
  const { verdict, tags, comment, evidence, source, addSource } = value['draft'];
  return (
    (verdict === null || typeof verdict === 'string') &&
    Array.isArray(tags) &&
    tags.every((tag) => typeof tag === 'string') &&
    typeof comment === 'string' &&
    Array.isArray(evidence) &&
    isRecord(source) &&
    Object.keys(noSource).every((key) => key in source) &&
    typeof addSource === 'boolean'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
