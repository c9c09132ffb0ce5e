import { isCompanyWord } from './isCompanyWord.ts';
import { isGivenName } from './lexicon.ts';
import {
  groupsBy,
  joinGroups,
  kindOfGroup,
  mayBeOne,
  rootOf,
  type NameGroup,
} from './nameGroup.ts';
import { vocabulary } from './vocabulary.ts';

/** "Velstra" for "Velstra Holdings", "the Rovers" for "Harrow Rovers", "Anvil" for "Norrin Anvil" (its maker's). */
export function joinShortForms(groups: readonly NameGroup[]): void {
  const byKey = new Map(groups.map((group) => [group.parts.join(' '), group]));
  for (const group of groups) {
    if (group.parts.length < 2 || rootOf(group) !== group) continue;
    const kind = kindOfGroup(group);
    if (kind === 'ORG') joinCompany(group, byKey);
    if (kind === 'PRODUCT') joinProduct(group, byKey);
  }
  joinFirstWords(groups);
}

function joinCompany(group: NameGroup, byKey: ReadonlyMap<string, NameGroup>): void {
  const { parts } = group;
  if (isCompanyWord(parts.at(-1) ?? '')) {
    for (let length = parts.length - 1; length > 0; length--) {
      const short = byKey.get(parts.slice(0, length).join(' '));
      if (!short || short === group || !mayBeOne(short, group)) continue;
      if (kindOfGroup(short) === 'ORG') joinGroups(short, group);
    }
  }
  const shorter = parts.length > 2 ? byKey.get(parts.slice(0, -1).join(' ')) : undefined;
  if (shorter && kindOfGroup(shorter) === 'ORG' && mayBeOne(shorter, group)) {
    joinGroups(shorter, group);
  }
  const nickname = parts.at(-1) ?? '';
  const team = byKey.get(nickname);
  if (team && !team.known && vocabulary().nicknames.has(nickname)) joinGroups(team, group);
}

function joinProduct(group: NameGroup, byKey: ReadonlyMap<string, NameGroup>): void {
  const maker = byKey.get(group.parts[0] ?? '');
  const rest = byKey.get(group.parts.slice(1).join(' '));
  if (!rest || rest === group || isGivenName(group.parts[0] ?? '')) return;
  if (maker && kindOfGroup(maker) === 'ORG' && mayBeOne(rest, group)) joinGroups(rest, group);
}

/** An organisation, or what only its last word calls a product or a site ("Velstra Cloud raised $5 million"). */
function isHouse(group: NameGroup): boolean {
  const kind = kindOfGroup(group);
  if (kind === 'ORG') return true;
  const cues = group.scores.ORG - group.form.ORG;
  return !group.known && (kind === 'PRODUCT' || kind === 'FACILITY') && cues >= 3;
}

/** "Harrow" for "Harrow Town", where nothing but its being a lone name makes it a person's. */
function isTeam({ scores }: NameGroup, { parts }: NameGroup): boolean {
  const club = /^(?:town|city|united|rovers|wanderers|athletic|albion|rangers|county|fc)$/;
  return club.test(parts.at(-1) ?? '') && scores.PERSON < scores.ORG + 2 && scores.PLACE < 3;
}

/**
 * "Beckwith" for "Beckwith Medical Center", when nothing else begins so. Where several do ("Harrow Herald", "Harrow
 * Clinic"), and before a council or police, the first word is the place.
 */
function joinFirstWords(groups: readonly NameGroup[]): void {
  const byFirst = groupsBy(groups, (group) =>
    group.parts.length > 1 && isHouse(group) ? group.parts.slice(0, 1) : [],
  );
  for (const group of groups) {
    if (group.parts.length > 1 || group.known || rootOf(group) !== group) continue;
    const houses = new Set((byFirst.get(group.parts[0] ?? '') ?? []).map(rootOf));
    const [house] = houses;
    if (!house) continue;
    const civic =
      /^(?:council|police|county|department|commission|fire|district|herald|times|gazette|tribune|post)$/;
    if (houses.size > 1 || house.parts.some((part) => civic.test(part))) group.scores.PLACE += 3;
    else if (kindOfGroup(group) === 'ORG' || isTeam(group, house)) {
      // Its short form acts as an organisation: the last word of the long one says no more.
      const kind = kindOfGroup(house);
      if (kind !== 'ORG') house.scores[kind] -= house.form[kind];
      joinGroups(group, house);
    }
  }
}
