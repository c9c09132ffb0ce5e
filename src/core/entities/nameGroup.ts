import type { Candidate } from './candidate.ts';
import type { EntityKind } from './entity.ts';
import { bestKind, type KindScores } from './kindScores.ts';
import type { KnownName } from './lexicon.ts';

/** All mentions in a document that go by one name, later joined with those of its other names. */
export interface NameGroup {
  readonly key: string;
  /** Lower-case words of the name. */
  readonly parts: readonly string[];
  /** As first written in prose; a title may have it in capitals. */
  text: string;
  readonly known: KnownName | null;
  readonly members: Candidate[];
  /** What the words of the name say, the most that any mention saw in them. */
  readonly form: KindScores;
  /** The cues of all mentions and the form. */
  readonly scores: KindScores;
  /** The group of the entity's fuller name, or itself. */
  entity: NameGroup;
}

/** The group that stands for the entity a group belongs to. */
export function rootOf(group: NameGroup): NameGroup {
  let root = group;
  while (root.entity !== root) root = root.entity;
  return root;
}

/** Makes one group's entity that of another. */
export function joinGroups(part: NameGroup, whole: NameGroup): void {
  const root = rootOf(whole);
  if (rootOf(part) !== root) rootOf(part).entity = root;
}

/** The kind that the evidence of this name alone speaks for. */
export function kindOfGroup(group: NameGroup): EntityKind {
  return bestKind(group.scores);
}

/** Whether the lexicon does not tell two names apart. */
export function mayBeOne(one: NameGroup, other: NameGroup): boolean {
  return !one.known || !other.known || one.known.entity === other.known.entity;
}

/** Whether a name was first used before another. */
export function isEarlier(one: NameGroup, other: NameGroup): boolean {
  return (one.members[0]?.first ?? 0) < (other.members[0]?.first ?? 0);
}

/** Groups under a key of theirs. */
export function groupsBy(
  groups: readonly NameGroup[],
  keysOf: (group: NameGroup) => readonly string[],
): Map<string, NameGroup[]> {
  const map = new Map<string, NameGroup[]>();
  for (const group of groups) {
    for (const key of keysOf(group)) {
      const list = map.get(key);
      if (list) list.push(group);
      else map.set(key, [group]);
    }
  }
  return map;
}
