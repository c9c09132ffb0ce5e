import type { Problem, Reading } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import type { Entry, Reviewer, TextVersion } from './annotation.ts';
import { conflictSides } from './conflictSides.ts';
import { isEntryId } from './entryId.ts';
import { keyText, parseYaml, spanOf } from './parseYaml.ts';
import type { YamlFile } from './parseYaml.ts';
import { readEntry } from './readEntry.ts';
import { fieldsOf, flagAt, mappingAt, numberAt, pairOf, report, textAt } from './yamlFields.ts';
import type { YamlFields, YamlMapping } from './yamlFields.ts';

/** The format that this version writes. */
export const reviewFormat = 1;

/** What every offset counts: code units of the text with LF line ends and no byte order mark. */
const offsetUnit = 'utf-16';

/** What a review file says. */
export interface ReviewFile {
  /** Name of the article's file. */
  readonly article: string | null;
  readonly reviewer: Reviewer | null;
  readonly texts: Readonly<Record<string, TextVersion>>;
  /** In the order of the file. */
  readonly entries: readonly Entry[];
  /** Where each entry's key stands in the file, by id. */
  readonly places: Readonly<Record<string, Span>>;
  readonly access: 'writable' | 'read-only';
  /** Why it is read-only and what to do; null where it is writable. Among the problems too. */
  readonly refusal: Problem | null;
}

const nothing: ReviewFile = {
  article: null,
  reviewer: null,
  texts: {},
  entries: [],
  places: {},
  access: 'writable',
  refusal: null,
};

/**
 * Reads a review file that may be broken in any way. Good entries are there, bad ones are reported with their place.
 * A file that was not understood wholly is read-only, as a rewrite could lose what it says: conflict markers
 * (`conflict-markers`; the entries of both sides are shown), doubled keys and YAML errors (the codes of `parseYaml`),
 * no `end: true` (`cut-short`), a higher version (`newer-format`), offsets of another unit (`unknown-unit`), or no review
 * file at all (`not-a-review-file`).
 */
export function readReviewFile(text: string): Reading<ReviewFile> {
  const sides = conflictSides(text);
  return sides === null ? readReviewTree(parseYaml(text)) : readConflict(sides);
}

/** `readReviewFile` for a text that has been parsed and has no conflict markers. */
export function readReviewTree(yaml: YamlFile): Reading<ReviewFile> {
  const problems = [...yaml.problems];
  if (yaml.root === null) return refuse(nothing, yaml.problems[0] ?? noReview(), problems);
  const fields: YamlFields = { map: yaml.root, problems };
  const reviewer = mappingAt(fields, 'reviewer');
  const id = reviewer && textAt(reviewer, 'id');
  const file: ReviewFile = {
    ...nothing,
    article: textAt(fields, 'article'),
    reviewer: reviewer && id !== null ? { id, name: textAt(reviewer, 'name') ?? id } : null,
    texts: readTexts(fields),
    ...readEntries(fields),
  };
  const refusal = yaml.problems[0] ?? findRefusal(fields);
  return refusal ? refuse(file, refusal, problems) : { value: file, problems };
}

function refuse(file: ReviewFile, refusal: Problem, problems: Problem[]): Reading<ReviewFile> {
  if (!problems.includes(refusal)) problems.push(refusal);
  return { value: { ...file, access: 'read-only', refusal }, problems };
}

function readConflict(sides: NonNullable<ReturnType<typeof conflictSides>>): Reading<ReviewFile> {
  const [ours, theirs] = [sides.ours, sides.theirs].map(
    (side) => readReviewTree(parseYaml(side)).value,
  );
  const refusal: Problem = {
    code: 'conflict-markers',
    span: sides.span,
    message:
      'This review file holds git conflict markers. Keep the entries of both sides, delete the marker lines, and save: then it can be changed again.',
  };
  const known = new Set(ours?.entries.map(({ id }) => id));
  const file: ReviewFile = {
    ...(ours ?? nothing),
    texts: { ...theirs?.texts, ...ours?.texts },
    entries: [
      ...(ours?.entries ?? []),
      ...(theirs?.entries ?? []).filter(({ id }) => !known.has(id)),
    ],
    places: {},
  };
  return refuse(file, refusal, []);
}

function noReview(): Problem {
  return {
    code: 'not-a-review-file',
    span: { start: 0, end: 0 },
    message:
      'This is no review file: "claimdesk: 1" is missing. Restore it from git or a backup, or move it away to start a new one.',
  };
}

/** The first reason not to write into a file whose YAML is sound. */
function findRefusal(fields: YamlFields): Problem | null {
  const version = numberAt(fields, 'claimdesk');
  if (version === null || !(version >= reviewFormat)) return noReview(); // Not a number (.nan) is none either.
  if (version > reviewFormat) {
    return {
      code: 'newer-format',
      span: spanOf(pairOf(fields.map, 'claimdesk')?.value),
      message: `This review file has format ${version}; this version of Claimdesk writes format ${reviewFormat}. Update Claimdesk to change it.`,
    };
  }
  const unit = textAt(fields, 'unit');
  if (unit !== null && unit !== offsetUnit) {
    return {
      code: 'unknown-unit',
      span: spanOf(pairOf(fields.map, 'unit')?.value),
      message: `The offsets of this review file count in "${unit}"; Claimdesk counts in "${offsetUnit}". Restore the file from git or a backup, or convert its offsets.`,
    };
  }
  if (flagAt(fields, 'end') === true && isLast(fields.map, 'end')) return null;
  const end = endOf(fields.map);
  return {
    code: 'cut-short',
    span: { start: end, end },
    message:
      'The last line, "end: true", is missing: the file may have been cut short. Restore it from git or a backup; if nothing is missing, add the line.',
  };
}

function isLast(map: YamlMapping, key: string): boolean {
  return keyText(map.items.at(-1)?.key) === key;
}

function endOf(map: YamlMapping): number {
  return spanOf(map).end;
}

function readTexts(fields: YamlFields): Record<string, TextVersion> {
  const texts: Record<string, TextVersion> = {};
  for (const { key, value } of mappingAt(fields, 'texts')?.map.items ?? []) {
    const name = keyText(key);
    const version = fieldsOf(value, name, fields.problems);
    const sha256 = version && textAt(version, 'sha256');
    if (version === null || sha256 === null || !isEntryId(name)) continue;
    texts[name] = { sha256, sentences: textAt(version, 'sentences') ?? '' };
  }
  return texts;
}

function readEntries(fields: YamlFields): Pick<ReviewFile, 'entries' | 'places'> {
  const entries: Entry[] = [];
  const places: Record<string, Span> = {};
  for (const { key, value } of mappingAt(fields, 'annotations')?.map.items ?? []) {
    const id = keyText(key);
    if (!isEntryId(id)) {
      const message = `"${id}" is no id: it must be a small letter, then small letters and digits.`;
      report(fields, key, message, 'bad-entry');
      continue;
    }
    const entry = readEntry(id, value, fields.problems);
    if (entry === null || Object.hasOwn(places, id)) continue;
    entries.push(entry);
    places[id] = spanOf(key);
  }
  return { entries, places };
}
