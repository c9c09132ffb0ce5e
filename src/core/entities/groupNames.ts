import type { Candidate } from './candidate.ts';
import { entityKinds } from './entity.ts';
import { joinAcronyms } from './joinAcronyms.ts';
import { joinPersons } from './joinPersons.ts';
import { joinShortForms } from './joinShortForms.ts';
import { addScores, noScores } from './kindScores.ts';
import { joinGroups, kindOfGroup, rootOf, type NameGroup } from './nameGroup.ts';
import { wordsKey } from './nameKey.ts';
import type { Word } from './word.ts';

/** Form counts once while cues add up: a little more than one cue, so that a single stray one does not win. */
const formWeight = 1.5;

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

function textOf(text: string, words: readonly Word[], { first, last, owned }: Candidate): string {
  const end = (words[last]?.end ?? 0) + (owned ? 2 : 0);
  return text.slice(words[first]?.start ?? 0, end).replace(/\s+/g, ' ');
}

function selfRooted(group: Omit<NameGroup, 'entity'>): NameGroup {
  const rooted = group as NameGroup; // its one missing field is itself
  rooted.entity = rooted;
  return rooted;
}

/** "AWS" and "Amazon Web Services": both known as names of one entity. */
function joinKnown(groups: readonly NameGroup[]): void {
  const byEntity = new Map<string, NameGroup>();
  for (const group of groups) {
    if (!group.known || kindOfGroup(group) !== group.known.kind) continue;
    const id = `${group.known.kind} ${group.known.entity}`;
    const first = byEntity.get(id);
    if (first) joinGroups(group, first);
    else byEntity.set(id, group);
  }
}
