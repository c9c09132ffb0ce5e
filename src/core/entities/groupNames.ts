import type { Candidate } from './candidate.ts';
import { entityKinds } from './entity.ts';
import { addScores, bestKind, noScores, type KindScores } from './kindScores.ts';
import { isGivenName, type KnownName } from './lexicon.ts';
import { wordsKey } from './nameKey.ts';
import { vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/** Form counts once while cues add up: a little more than one cue, so that a single stray one does not win. */
const formWeight = 1.5;

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

/** Gathers the mentions by name and joins the names of one entity. */
export function groupNames(
  text: string,
  words: readonly Word[],
  candidates: readonly Candidate[],
): NameGroup[] {
  const groups = gather(text, words, candidates);
  const all = [...groups.values()];
  joinKnown(all);
  joinAcronyms(text, words, all);
  joinPersons(all);
  joinShortForms(all);
  for (const group of all) {
    const root = rootOf(group);
    if (root !== group) addScores(root.scores, group.scores);
  }
  return all;
}

/** The group that stands for the entity a group belongs to. */
export function rootOf(group: NameGroup): NameGroup {
  let root = group;
  while (root.entity !== root) root = root.entity;
  return root;
}

function gather(
  text: string,
  words: readonly Word[],
  candidates: readonly Candidate[],
): Map<string, NameGroup> {
  const groups = new Map<string, NameGroup>();
  for (const candidate of candidates) {
    const key = wordsKey(words, candidate.first, candidate.last);
    let group = groups.get(key);
    if (!group) {
      group = newGroup(words, candidate, key);
      groups.set(key, group);
    }
    const shouts = group.text === group.text.toUpperCase(); // a dateline, a line of capitals
    if (group.members.length === 0 || (shouts && group.text.length > 4)) {
      group.text = textOf(text, words, candidate);
    }
    group.members.push(candidate);
    addScores(group.scores, candidate.cues);
    for (const kind of entityKinds) {
      group.form[kind] = Math.max(group.form[kind], candidate.form[kind]);
    }
  }
  for (const group of groups.values()) addScores(group.scores, group.form, formWeight);
  return groups;
}

function newGroup(
  words: readonly Word[],
  { first, last, known }: Candidate,
  key: string,
): NameGroup {
  const parts = words.slice(first, last + 1).map((word) => word.lower);
  return selfRooted({
    key,
    parts,
    text: key,
    known,
    members: [],
    form: noScores(),
    scores: noScores(),
  });
}

function textOf(text: string, words: readonly Word[], { first, last }: Candidate): string {
  return text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);
}

function selfRooted(group: Omit<NameGroup, 'entity'>): NameGroup {
  const rooted = group as NameGroup; // its one missing field is itself
  rooted.entity = rooted;
  return rooted;
}

function join(part: NameGroup, whole: NameGroup): void {
  const root = rootOf(whole);
  if (rootOf(part) !== root) rootOf(part).entity = root;
}

function kindOf(group: NameGroup) {
  return bestKind(group.scores);
}

/** "AWS" and "Amazon Web Services": both known as names of one entity. */
function joinKnown(groups: readonly NameGroup[]): void {
  const byEntity = new Map<string, NameGroup>();
  for (const group of groups) {
    if (!group.known || kindOf(group) !== group.known.kind) continue;
    const id = `${group.known.kind} ${group.known.entity}`;
    const first = byEntity.get(id);
    if (first) join(group, first);
    else byEntity.set(id, group);
  }
}

/** "Harrow Rail Authority (HRA)", or the bare initials of a name of three words or more. */
function joinAcronyms(text: string, words: readonly Word[], groups: readonly NameGroup[]): void {
  const byInitials = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (group.parts.length < 2) continue;
    for (const initials of initialsOf(group.parts)) {
      append(byInitials, initials, group);
    }
  }
  for (const group of groups) {
    const short = group.members[0];
    if (!short || group.parts.length > 1 || words[short.first]?.shape !== 'upper') continue;
    const fits = byInitials.get(group.key.replaceAll('&', '')) ?? [];
    const beside = fits.find((long) => standsBeside(text, words, long, group));
    const long =
      beside ?? (fits.length === 1 && (fits[0]?.parts.length ?? 0) > 2 ? fits[0] : undefined);
    if (!long || (group.known && group.known.kind !== kindOf(long))) continue;
    if (group.known && long.known && group.known.entity !== long.known.entity) continue;
    join(group, long);
  }
}

function append(map: Map<string, NameGroup[]>, key: string, group: NameGroup): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}

/** With and without the small words: "Department of Defense" is DoD and DD. */
function initialsOf(parts: readonly string[]): string[] {
  const all = parts.map((part) => part[0] ?? '').join('');
  const large = parts.filter((part) => !/^(?:of|for|the|and|&|on|de|in)$/.test(part));
  return [...new Set([all, large.map((part) => part[0] ?? '').join('')])];
}

function standsBeside(
  text: string,
  words: readonly Word[],
  long: NameGroup,
  short: NameGroup,
): boolean {
  return short.members.some((one) =>
    long.members.some((other) => {
      const [left, right] = one.first < other.first ? [one, other] : [other, one];
      if (right.first !== left.last + 1) return false;
      return /^\s?[(（]["“]?$/.test(text.slice(words[left.last]?.end, words[right.first]?.start));
    }),
  );
}

/** A surname or given name alone belongs to the person of that name who was named in full. */
function joinPersons(groups: readonly NameGroup[]): void {
  const persons = groups.filter((group) => group.parts.length > 1 && kindOf(group) === 'PERSON');
  const bySurname = byPart(persons, -1);
  const byGiven = byPart(persons, 0);
  for (const group of groups) {
    if (group.parts.length > 1) continue;
    const part = group.parts[0] ?? '';
    const families = bySurname.get(part) ?? [];
    const given = families.length === 0 ? (byGiven.get(part) ?? []) : [];
    const person = nearest(group, families.length > 0 ? families : given.length === 1 ? given : []);
    if (!person) continue;
    if (group.known && !group.known.weak && group.scores.PERSON < 1) continue;
    if (isCompany(group, person, groups)) continue;
    group.scores.PERSON += 3 * group.members.length;
    join(group, person);
  }
  joinFullNames(persons);
}

/** Whether a bare name rather means a company called so: "Okafor Capital" was named first, "Ada Okafor" later. */
function isCompany(group: NameGroup, person: NameGroup, groups: readonly NameGroup[]): boolean {
  if (group.scores.PERSON > group.scores.ORG + 2) return false;
  const start = `${group.parts[0]} `;
  const company = groups.find(
    ({ parts, members, key }) =>
      key.startsWith(start) && dropped.has(parts.at(-1) ?? '') && before(members, group.members),
  );
  return company !== undefined && !before(person.members, group.members);
}

function before(one: readonly Candidate[], other: readonly Candidate[]): boolean {
  return (one[0]?.first ?? 0) < (other[0]?.first ?? 0);
}

/** "Ana Ruiz" and "Ana M. Ruiz" are one person; "Ana Ruiz" and "Iker Ruiz" are two. */
function joinFullNames(persons: readonly NameGroup[]): void {
  const seen = new Map<string, NameGroup>();
  for (const person of persons) {
    const suffixed = /^(?:jr|sr|ii|iii|iv)$/.test(person.parts.at(-1) ?? '');
    const outer = `${person.parts[0]} ${person.parts.at(suffixed ? -2 : -1)}`;
    const first = seen.get(outer);
    if (first) join(person, first);
    else seen.set(outer, person);
  }
}

function byPart(persons: readonly NameGroup[], at: number): Map<string, NameGroup[]> {
  const map = new Map<string, NameGroup[]>();
  for (const person of persons) {
    const part = person.parts.at(at) ?? '';
    append(map, part, person);
  }
  return map;
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

/** Last words a company drops in its short name. */
const dropped = new Set(
  'utilities utility construction brewing foods health studios pictures records press airlines airways insurance securities investments inc incorporated corp corporation co company ltd limited llc llp plc ag sa nv se gmbh group holdings holding partners capital technologies technology systems labs laboratories biotech biosciences pharmaceuticals pharma therapeutics energy motors industries ventures financial software robotics foods airlines media entertainment networks bancorp bank logistics semiconductor semiconductors solutions international global'.split(
    ' ',
  ),
);

/** "Velstra" for "Velstra Holdings", "the Rovers" for "Harrow Rovers", "Anvil" for "Norrin Anvil" (its maker's). */
function joinShortForms(groups: readonly NameGroup[]): void {
  const byKey = new Map(groups.map((group) => [group.parts.join(' '), group]));
  for (const group of groups) {
    if (group.parts.length < 2 || rootOf(group) !== group) continue;
    const kind = kindOf(group);
    if (kind === 'ORG') joinCompany(group, byKey);
    if (kind === 'PRODUCT') joinProduct(group, byKey);
  }
}

function joinCompany(group: NameGroup, byKey: ReadonlyMap<string, NameGroup>): void {
  const { parts } = group;
  if (dropped.has((parts.at(-1) ?? '').replaceAll('.', ''))) {
    for (let length = parts.length - 1; length > 0; length--) {
      const short = byKey.get(parts.slice(0, length).join(' '));
      if (!short || short === group || !sameKnown(short, group)) continue;
      if (kindOf(short) === 'ORG') join(short, group);
    }
  }
  const nickname = parts.at(-1) ?? '';
  const team = byKey.get(nickname);
  if (team && !team.known && vocabulary().nicknames.has(nickname)) join(team, group);
}

function joinProduct(group: NameGroup, byKey: ReadonlyMap<string, NameGroup>): void {
  const maker = byKey.get(group.parts[0] ?? '');
  const rest = byKey.get(group.parts.slice(1).join(' '));
  if (!rest || rest === group || isGivenName(group.parts[0] ?? '')) return;
  if (maker && kindOf(maker) === 'ORG' && sameKnown(rest, group)) join(rest, group);
}

function sameKnown(one: NameGroup, other: NameGroup): boolean {
  return !one.known || !other.known || one.known.entity === other.known.entity;
}
