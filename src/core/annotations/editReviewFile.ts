import { isCollection, isScalar } from 'yaml';
import type { Edit } from '../text/edits.ts';
import { applyEdits } from '../text/edits.ts';
import type { Problem, Reading } from '../text/problem.ts';
import type { Entry, Reviewer, TextVersion } from './annotation.ts';
import { conflictSides } from './conflictSides.ts';
import { entryFields } from './entryFields.ts';
import { keyText, parseYaml } from './parseYaml.ts';
import {
  insertField,
  patchBraces,
  placeBelow,
  removeField,
  replaceField,
  replaceLines,
} from './patchYaml.ts';
import type { PatchPlace } from './patchYaml.ts';
import { readReviewFile, readReviewTree } from './readReviewFile.ts';
import type { ReviewFile } from './readReviewFile.ts';
import { referencedTexts } from './referencedTexts.ts';
import { writeInline } from './writeYaml.ts';
import { pairOf } from './yamlFields.ts';
import type { YamlField, YamlValue } from './yamlValue.ts';

/** One entry to be written. */
export interface EntryEdit {
  /** As it shall be. */
  readonly entry: Entry;
  /** Names of the YAML fields that changed; the others stay as they are in the file. Null: all. */
  readonly fields: readonly string[] | null;
  /** The versions of the article that may have to be added, by name. */
  readonly texts: Readonly<Record<string, TextVersion>>;
}

/** The text of a review file without entries. */
export function newReviewFile(article: string, reviewer: Reviewer): string {
  const id: YamlField = ['id', { kind: 'word', text: reviewer.id }];
  const name: YamlField = ['name', { kind: 'text', text: reviewer.name }];
  return [
    'claimdesk: 1',
    `article: ${writeInline({ kind: 'text', text: article })}`,
    `reviewer: ${writeInline({ kind: 'map', fields: [id, name] })}`,
    'unit: utf-16',
    'texts: {}',
    'annotations: {}',
    'end: true',
    '',
  ].join('\n');
}

/** What came of an edit: the new text and what it says. */
export interface EditedReviewFile {
  readonly text: string;
  readonly file: ReviewFile;
}

/**
 * Puts one entry into a review file, or changes the one of its id, by patching the text: only the lines of what
 * changed differ, all else stays byte for byte (comments, order, unknown keys, line ends, byte order mark). A version
 * of the article that the entry needs is added, versions that no entry needs any more are taken out. The value is null
 * where the file is read-only or laid out in a way that cannot be patched; the problem says which.
 */
export function editReviewFile(text: string, edit: EntryEdit): Reading<EditedReviewFile | null> {
  const yaml = parseYaml(text);
  const before = conflictSides(text) === null ? readReviewTree(yaml) : readReviewFile(text);
  if (before.value.refusal !== null || yaml.root === null) {
    return { value: null, problems: [before.value.refusal ?? noPatch()] };
  }
  const top: PatchPlace = { text, map: yaml.root, layout: layoutOf(text), keyStart: -1 };
  const edits = [...patchTexts(top, edit), ...patchEntries(top, edit)];
  const edited = applyEdits(text, joinInsertions(edits));
  const after = readReviewFile(edited);
  return isAsMeant(before.value, after.value, edit)
    ? { value: { text: edited, file: after.value }, problems: after.problems }
    : { value: null, problems: [noPatch()] };
}

function noPatch(): Problem {
  return {
    code: 'unusual-layout',
    span: { start: 0, end: 0 },
    message:
      'This review file is laid out in a way that Claimdesk cannot change without rewriting it. Write each entry as in the documentation, then try again.',
  };
}

/** The two mappings of a review file that grow. */
type Section = 'texts' | 'annotations';

function layoutOf(text: string): PatchPlace['layout'] {
  return { indent: 0, lineEnd: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n' };
}

/** The last lock: what was written must read back as what was meant, and all other entries as before. */
function isAsMeant(before: ReviewFile, after: ReviewFile, edit: EntryEdit): boolean {
  if (after.access !== 'writable') return false;
  const { id } = edit.entry;
  const others = (file: ReviewFile): string =>
    JSON.stringify(file.entries.filter((entry) => entry.id !== id));
  const written = after.entries.find((entry) => entry.id === id);
  if (written === undefined || others(before) !== others(after)) return false;
  const [meant, got] = [new Map(entryFields(edit.entry)), new Map(entryFields(written))];
  return [...(edit.fields ?? meant.keys())].every(
    (key) => JSON.stringify(meant.get(key)) === JSON.stringify(got.get(key)),
  );
}

function patchEntries(top: PatchPlace, edit: EntryEdit): Edit[] {
  const fields = entryFields(edit.entry);
  const section = placeBelow(top, 'annotations');
  const { id } = edit.entry;
  if (section !== null && pairOf(section.map, id) !== null) {
    const place = placeBelow(section, id);
    return place === null ? [] : patchFields(place, fields, edit.fields);
  }
  return insertSorted(top, 'annotations', [id, { kind: 'map', fields }]);
}

function patchFields(
  place: PatchPlace,
  fields: readonly YamlField[],
  changed: readonly string[] | null,
): Edit[] {
  const values = new Map(fields);
  const keys = [...values.keys()];
  const gone = (changed ?? []).filter((key) => !values.has(key));
  const put = keys.filter((key) => changed === null || changed.includes(key));
  const changes = new Map([...gone, ...put].map((key) => [key, values.get(key) ?? null]));
  if (place.map.flow === true) return patchBraces(place, changes);
  return [...changes].flatMap(([key, value]) => {
    const pair = pairOf(place.map, key);
    if (value === null) return pair === null ? [] : [removeField(place.text, pair)];
    return pair === null
      ? [insertField(place, [key, value], keys.slice(0, keys.indexOf(key)))]
      : [replaceField(place, pair, [key, value])];
  });
}

/**
 * A new key goes where it belongs by alphabet: ids are random, so two branches of one reviewer seldom add at the same
 * place, and git merges them without a conflict (lists that grow at the end always conflict).
 */
function insertSorted(top: PatchPlace, section: Section, field: YamlField): Edit[] {
  const place = placeBelow(top, section);
  if (place === null || place.map.items.length === 0) return fillSection(top, section, field);
  const keys = place.map.items.map((pair) => keyText(pair.key));
  const next = keys.findIndex((key) => key > field[0]);
  const before = next === -1 ? keys : keys.slice(0, next);
  const edit = insertField(place, field, before);
  if (place.map.flow === true || section === 'texts') return [edit];
  // Entries stand apart by a blank line.
  const { lineEnd } = top.layout;
  return [{ ...edit, text: before.length === 0 ? edit.text + lineEnd : lineEnd + edit.text }];
}

/** What stands behind a section of a review file that is not there yet. */
const followers: Readonly<Record<Section, readonly string[]>> = {
  texts: ['annotations', 'sign_off', 'end'],
  annotations: ['sign_off', 'end'],
};

/** The first key of a section that is empty, says nothing or is not there yet; none where it says something else. */
function fillSection(top: PatchPlace, section: Section, field: YamlField): Edit[] {
  const value: YamlValue = { kind: 'map', fields: [field] };
  const pair = pairOf(top.map, section);
  if (pair === null) {
    const keys = top.map.items.map((item) => keyText(item.key));
    const before = keys.filter((key) => !followers[section].includes(key));
    return [insertField(top, [section, value], before)];
  }
  const content = pair.value;
  const isVacant = isCollection(content)
    ? content.items.length === 0
    : !isScalar(content) || content.value === null;
  if (!isVacant) return [];
  return [replaceLines(top, pair, [section, value])];
}

function patchTexts(top: PatchPlace, edit: EntryEdit): Edit[] {
  const place = placeBelow(top, 'texts');
  const present = place?.map.items.map((pair) => keyText(pair.key)) ?? [];
  const needed = referencedTexts(top.map, edit.entry);
  const own = edit.entry.entry === 'annotation' ? edit.entry.target.text : null;
  const added = Object.entries(edit.texts)
    .filter(([name]) => (needed?.has(name) ?? name === own) && !present.includes(name))
    .map(([name, { sha256, sentences }]): YamlField => [
      name,
      {
        kind: 'map',
        fields: [
          ['sha256', { kind: 'text', text: sha256 }],
          ['sentences', { kind: 'text', text: sentences }],
        ],
      },
    ]);
  const dropped =
    needed === null || place === null
      ? []
      : place.map.items.filter((pair) => !needed.has(keyText(pair.key)));
  if (place !== null && dropped.length > 0 && dropped.length === place.map.items.length) {
    return replaceAll(top, added);
  }
  return [
    ...added.flatMap((field) => insertSorted(top, 'texts', field)),
    ...dropped.map((pair) => removeField(top.text, pair)),
  ];
}

/** A block mapping must not be left without a key. */
function replaceAll(top: PatchPlace, added: readonly YamlField[]): Edit[] {
  const pair = pairOf(top.map, 'texts');
  if (pair === null) return [];
  const field: YamlField = ['texts', { kind: 'map', fields: added }];
  return [replaceLines(top, pair, field)];
}

/** Insertions at one place keep their order; applying edits one by one from the end would turn it round. */
function joinInsertions(edits: readonly Edit[]): Edit[] {
  const joined = new Map<string, Edit>();
  for (const edit of edits) {
    const key = edit.start === edit.end ? `${edit.start}` : `${edit.start}-${edit.end}`;
    const other = joined.get(key);
    joined.set(key, other ? { ...other, text: other.text + edit.text } : edit);
  }
  return [...joined.values()];
}
