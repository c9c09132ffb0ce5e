import type { Mention } from './entity.ts';
import { rootOf, type NameGroup } from './nameGroup.ts';
import { bestKind } from './kindScores.ts';
import type { Word } from './word.ts';

/** Abbreviations whose point belongs to the name when the sentence goes on behind it. */
const pointed = /^(?:inc|corp|co|ltd|llc|jr|sr|bros)$/;

/** The mentions of all groups, in order: one kind and one canonical name for all names of an entity. */
export function toMentions(
  text: string,
  words: readonly Word[],
  groups: readonly NameGroup[],
  notNames: ReadonlySet<string>,
): Mention[] {
  const longest = longestNames(groups);
  const mentions: Mention[] = [];
  for (const group of groups) {
    const root = rootOf(group);
    if (notNames.has(group.key)) continue;
    const kind = bestKind(root.scores);
    const known = root.known?.kind === kind ? root.known.entity : undefined;
    const entity = known ?? longest.get(root) ?? group.text;
    for (const { first, last, owned } of group.members) {
      const start = words[first]?.start ?? 0;
      mentions.push({ start, end: endOf(text, words, last, owned), kind, entity });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** The fullest name of each entity, the first in the document among equals. */
function longestNames(groups: readonly NameGroup[]): Map<NameGroup, string> {
  const longest = new Map<NameGroup, string>();
  for (const group of groups) {
    const root = rootOf(group);
    if (group.text.length > (longest.get(root)?.length ?? 0)) longest.set(root, group.text);
  }
  return longest;
}

function endOf(text: string, words: readonly Word[], last: number, owned: boolean): number {
  const word = words[last];
  if (!word) return 0;
  if (owned) return word.end + 2;
  const goesOn = words[last + 1]?.sentence === word.sentence;
  return goesOn && text[word.end] === '.' && pointed.test(word.lower) ? word.end + 1 : word.end;
}
