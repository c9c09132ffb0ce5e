import { isCompanyWord } from './isCompanyWord.ts';
import { isWeak } from './lexicon.ts';
import {
  groupsBy,
  isEarlier,
  joinGroups,
  kindOfGroup,
  rootOf,
  type NameGroup,
} from './nameGroup.ts';

/** A surname or given name alone belongs to the person of that name who was named in full. */
export function joinPersons(groups: readonly NameGroup[]): void {
  const persons = groups.filter(
    (group) => group.parts.length > 1 && kindOfGroup(group) === 'PERSON',
  );
  joinFullNames(persons);
  const bySurname = groupsBy(persons, tailsOf);
  const byGiven = groupsBy(persons, ({ parts }) => parts.slice(0, 1));
  const companies = groupsBy(groups, ({ parts }) =>
    parts.length > 1 && isCompanyWord(parts.at(-1) ?? '') ? parts.slice(0, 1) : [],
  );
  for (const group of groups) {
    const part = group.parts.join(' ');
    if (group.parts.length > 1 && !bySurname.has(part)) continue;
    const families = bySurname.get(part) ?? [];
    const given = families.length === 0 ? (byGiven.get(part) ?? []) : [];
    const person = nearest(group, families.length > 0 ? families : isOne(given) ? given : []);
    if (!person) continue;
    if (group.known && !isWeak(group.known) && group.scores.PERSON < 1) continue;
    if (isCompany(group, person, companies)) continue;
    group.scores.PERSON += 3 * group.members.length;
    joinGroups(group, person);
  }
}

/** "Santis" and "De Santis" of "Paolo De Santis". */
function tailsOf({ parts }: NameGroup): string[] {
  return parts.slice(1, 4).map((_, i) => parts.slice(i + 1).join(' '));
}

function isOne(persons: readonly NameGroup[]): boolean {
  return new Set(persons.map(rootOf)).size === 1;
}

/** Whether a bare name rather means a company called so: "Okafor Capital" was named first, "Ada Okafor" later. */
function isCompany(
  group: NameGroup,
  person: NameGroup,
  companies: ReadonlyMap<string, readonly NameGroup[]>,
): boolean {
  if (group.scores.PERSON > group.scores.ORG + 2 || isEarlier(person, group)) return false;
  const namesakes = companies.get(group.parts[0] ?? '') ?? [];
  return namesakes.some((company) => isEarlier(company, group));
}

/** "Ana Ruiz" and "Ana M. Ruiz" are one person; "Ana Ruiz" and "Iker Ruiz" are two. */
function joinFullNames(persons: readonly NameGroup[]): void {
  const seen = new Map<string, NameGroup>();
  for (const person of persons) {
    const suffixed = /^(?:jr|sr|ii|iii|iv)$/.test(person.parts.at(-1) ?? '');
    const outer = `${person.parts[0]} ${person.parts.at(suffixed ? -2 : -1)}`;
    const first = seen.get(outer);
    if (first) joinGroups(person, first);
    else seen.set(outer, person);
  }
}

/** Of several people with one surname, the one named in full last before the surname stands alone. */
function nearest(group: NameGroup, persons: readonly NameGroup[]): NameGroup | null {
  const at = group.members[0]?.first ?? 0;
  let best: NameGroup | null = null;
  let bestAt = -1;
  for (const person of persons) {
    for (const member of person.members) {
      if (member.first < at && member.first > bestAt) [best, bestAt] = [person, member.first];
    }
  }
  return best ?? persons[0] ?? null;
}
