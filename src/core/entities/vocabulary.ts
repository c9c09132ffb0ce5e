import type { EntityKind } from './entity.ts';
import { entityKinds } from './entity.ts';
import {
  nounAfterLists,
  nounBeforeLists,
  nounOfLists,
  titleList,
  titlePartList,
  verbAfterLists,
  verbBeforeLists,
} from './lexicon/cueWords.ts';
import { once } from './once.ts';
import {
  firstWordLists,
  headWordLists,
  ofHeadWordLists,
  surnameHeadList,
  teamNicknameList,
} from './lexicon/headWords.ts';

/** For each word the kinds it speaks for. */
export type KindTable = ReadonlyMap<string, readonly EntityKind[]>;

/** The cue words by the place where they stand. */
export interface Vocabulary {
  readonly heads: KindTable;
  readonly ofHeads: KindTable;
  readonly nounBefore: KindTable;
  readonly nounAfter: KindTable;
  readonly nounOf: KindTable;
  readonly verbAfter: KindTable;
  readonly verbBefore: KindTable;
  readonly firstWords: KindTable;
  readonly titles: ReadonlySet<string>;
  readonly titleParts: ReadonlySet<string>;
  readonly surnameHeads: ReadonlySet<string>;
  readonly nicknames: ReadonlySet<string>;
}

/** The cue words, read on first use. */
export const vocabulary = once((): Vocabulary => ({
  heads: readTable(headWordLists),
  ofHeads: readTable(ofHeadWordLists),
  nounBefore: readTable(nounBeforeLists),
  nounAfter: readTable(nounAfterLists),
  nounOf: readTable(nounOfLists),
  verbAfter: readTable(verbAfterLists),
  verbBefore: readTable(verbBeforeLists),
  firstWords: readTable(firstWordLists),
  titles: readSet(titleList),
  titleParts: readSet(titlePartList),
  surnameHeads: readSet(surnameHeadList),
  nicknames: readSet(teamNicknameList),
}));

/** What a lower-case word speaks for; an empty list for most. */
export function kindsOf(table: KindTable, lower: string): readonly EntityKind[] {
  return table.get(lower) ?? none;
}

const none: readonly EntityKind[] = [];

function readTable(lists: Partial<Record<EntityKind, string>>): KindTable {
  const table = new Map<string, EntityKind[]>();
  for (const kind of entityKinds) {
    for (const word of readSet(lists[kind] ?? '')) {
      const kinds = table.get(word) ?? [];
      kinds.push(kind);
      table.set(word, kinds);
    }
  }
  return table;
}

function readSet(list: string): Set<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => word.toLowerCase()),
  );
}
