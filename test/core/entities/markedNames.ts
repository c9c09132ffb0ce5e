import assert from 'node:assert/strict';
import { findSentences } from '../../../src/core/text/findSentences.ts';
import { parseArticle } from '../../../src/core/text/parseArticle.ts';
import type { EntityOptions } from '../../../src/core/entities/findEntities.ts';
import { findEntities } from '../../../src/core/entities/findEntities.ts';
import type { Mention } from '../../../src/core/entities/entity.ts';

const mark = /\[([^\]]+)\]\((\w+)(?: ([^)]+))?\)/g;

/** The mentions of a text without marks. */
export function mentionsOf(text: string, options: Partial<EntityOptions> = {}): Mention[] {
  const article = parseArticle(text, 'plain');
  return findEntities(article, findSentences(article), { names: [], notNames: [], ...options });
}

/**
 * Checks that exactly the marked names are found: `The [Rovers](ORG) of [Harrow](PLACE)`; behind the kind the name that
 * all mentions of the entity share may stand: `[HRA](ORG Harrow Rail Authority)`.
 */
export function assertNames(marked: string, options: Partial<EntityOptions> = {}): void {
  const text = marked.replace(mark, '$1');
  const entities = [...marked.matchAll(mark)].map((match) => match[3]);
  const mentions = mentionsOf(text, options);
  let found = '';
  let last = 0;
  mentions.forEach(({ start, end, kind, entity }, i) => {
    const shared = entities[i] === undefined ? '' : ` ${entity}`;
    found += `${text.slice(last, start)}[${text.slice(start, end)}](${kind}${shared})`;
    last = end;
  });
  assert.equal(found + text.slice(last), marked);
}
