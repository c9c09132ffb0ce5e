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

/** Whether a command's argument is one of our nodes: a menu hands them over, a key or a link something else. */
export function isClaimNode(value: unknown): value is ClaimNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    'id' in value &&
    'article' in value &&
    typeof value.article === 'string'
  );
}

/** Makes each node once: a tree knows its branches again by the object. */
export class ClaimNodes {
  readonly #known = new Map<string, ClaimNode>();

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

  #keep(node: ClaimNode): ClaimNode {
    const known = this.#known.get(node.id);
    if (known !== undefined) return known;
    this.#known.set(node.id, node);
    return node;
  }
}
