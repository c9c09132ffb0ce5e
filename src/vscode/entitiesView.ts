import type { EntityKind } from '../core/entities/entity.ts';
import { listEntities } from '../services/folderLists.ts';
import type { FolderTreeParts } from './folderTree.ts';
import { entityKindWords } from './kindWords.ts';

/** The Entities view: kind, entity, and every place that names it. */
export const entitiesView: FolderTreeParts<EntityKind> = {
  view: 'claimdesk.entities',
  list: listEntities,
  words: entityKindWords,
  describe: () => '',
  at: ({ article, index }) => article.mentions[index] ?? null,
};
