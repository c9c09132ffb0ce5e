import { groupsBy, joinGroups, kindOfGroup, type NameGroup } from './nameGroup.ts';
import type { Word } from './word.ts';

/** "Harrow Rail Authority (HRA)", or the bare initials of a name of three words or more. */
export function joinAcronyms(
  text: string,
  words: readonly Word[],
  groups: readonly NameGroup[],
): void {
  const byInitials = groupsBy(groups, ({ parts }) => (parts.length > 1 ? initialsOf(parts) : []));
  for (const group of groups) {
    const short = group.members[0];
    if (!short || group.parts.length > 1 || words[short.first]?.shape !== 'upper') continue;
    const fits = byInitials.get(group.key.replaceAll('&', '')) ?? [];
    const beside = fits.find((long) => standsBeside(text, words, long, group));
    const long =
      beside ?? (fits.length === 1 && (fits[0]?.parts.length ?? 0) > 2 ? fits[0] : undefined);
    if (!long || (group.known && group.known.kind !== kindOfGroup(long))) continue;
    if (group.known && long.known && group.known.entity !== long.known.entity) continue;
    joinGroups(group, long);
  }
}

/** With and without the small words: "Department of Defense" is DoD and DD. */
function initialsOf(parts: readonly string[]): string[] {
  const all = parts.map((part) => part[0] ?? '').join('');
  const large = parts.filter((part) => !/^(?:of|for|the|and|&|on|de|in)$/.test(part));
  return [...new Set([all, large.map((part) => part[0] ?? '').join('')])];
}

/** Whether one of the two somewhere follows the other in brackets. */
function standsBeside(
  text: string,
  words: readonly Word[],
  long: NameGroup,
  short: NameGroup,
): boolean {
  return followsInBrackets(text, words, long, short) || followsInBrackets(text, words, short, long);
}

function followsInBrackets(
  text: string,
  words: readonly Word[],
  left: NameGroup,
  right: NameGroup,
): boolean {
  const ends = new Set(left.members.map(({ last }) => last));
  return right.members.some(({ first }) => {
    const gap = ends.has(first - 1) ? text.slice(words[first - 1]?.end, words[first]?.start) : '';
    return /^\s?[(（]["“]?$/.test(gap);
  });
}
