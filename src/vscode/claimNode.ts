import type { Address } from '../services/ports.ts';

/**
 * A branch or leaf of the Claims view. It only names what it shows, by words and not by offsets, so that an edit leaves
 * it the same node; what it shows is looked up when it is drawn.
 */
export type ClaimNode =
  | { readonly kind: 'article'; readonly id: string; readonly article: Address }
  | {
      readonly kind: 'section';
      readonly id: string;
      readonly article: Address;
      readonly key: string;
    }
  | { readonly kind: 'item'; readonly id: string; readonly article: Address; readonly key: string }
  | { readonly kind: 'orphans'; readonly id: string; readonly article: Address }
  | {
      readonly kind: 'orphan';
      readonly id: string;
      readonly article: Address;
      readonly key: string;
    };

const kinds = new Set(['article', 'section', 'item', 'orphans', 'orphan']);

/** Whether a command's argument is one of our nodes: a menu hands them over, a key or a link something else. */
export function isClaimNode(value: unknown): value is ClaimNode {
  if (typeof value !== 'object' || value === null) return false;
  if (!('kind' in value && 'id' in value && 'article' in value)) return false;
  const { kind, id, article } = value;
  if (typeof kind !== 'string' || !kinds.has(kind)) return false;
  if (typeof id !== 'string' || typeof article !== 'string') return false;
  return !['section', 'item', 'orphan'].includes(kind) || hasKey(value);
}

function hasKey(value: object): boolean {
  return 'key' in value && typeof value.key === 'string';
}

/** Makes each node once: a tree knows its branches again by the object. */
export class ClaimNodes {
  readonly #known = new Map<Address, Map<string, ClaimNode>>();

  article(article: Address): ClaimNode {
    return this.#keep({ kind: 'article', id: article, article });
  }

  section(article: Address, key: string): ClaimNode {
    return this.#keep({ kind: 'section', id: `${article}#section/${key}`, article, key });
  }

  item(article: Address, key: string): ClaimNode {
    return this.#keep({ kind: 'item', id: `${article}#item/${key}`, article, key });
  }

  orphans(article: Address): ClaimNode {
    return this.#keep({ kind: 'orphans', id: `${article}#orphans`, article });
  }

  orphan(article: Address, key: string): ClaimNode {
    return this.#keep({ kind: 'orphan', id: `${article}#orphan/${key}`, article, key });
  }

  /** Forgets the nodes of an article whose words are gone: whoever types makes new ones with every word. */
  prune(article: Address, keys: ReadonlySet<string>): void {
    for (const node of this.#known.get(article)?.values() ?? []) {
      if ('key' in node && !keys.has(node.key)) this.#known.get(article)?.delete(node.id);
    }
  }

  #keep(node: ClaimNode): ClaimNode {
    const nodes = this.#known.get(node.article) ?? new Map<string, ClaimNode>();
    this.#known.set(node.article, nodes);
    const known = nodes.get(node.id);
    if (known !== undefined) return known;
    nodes.set(node.id, node);
    return node;
  }
}
