import type { Node } from 'yaml';
import type { Problem } from '../text/problem.ts';
import type {
  Annotation,
  CheckedWords,
  Entry,
  Evidence,
  Removal,
  Reply,
  Target,
} from './annotation.ts';
import {
  fieldsOf,
  flagAt,
  listAt,
  mappingAt,
  nodeOf,
  numberAt,
  report,
  textAt,
  textsAt,
  wordAt,
} from './yamlFields.ts';
import type { YamlFields } from './yamlFields.ts';

const allMarks = ['claim', 'figure', 'entity', 'note'] as const;
const evidenceKinds = ['url', 'document', 'person', 'calculation'] as const;

/**
 * One entry of a review file. A field that cannot be read counts as absent; an entry without the fields that make it
 * one is null. Both are reported with the place.
 */
export function readEntry(id: string, node: Node | null, problems: Problem[]): Entry | null {
  const fields = fieldsOf(node, id, problems);
  if (fields === null) return null;
  if (nodeOf(fields.map, 're') !== null) return readReply(id, fields);
  if (nodeOf(fields.map, 'target') !== null) return readAnnotation(id, fields);
  const { removed, created, modified } = readTimes(fields);
  if (removed !== null) {
    return { entry: 'removal', id, created, modified, removed } satisfies Removal;
  }
  report(fields, node, `"${id}" has neither "target" nor "re": it cannot be shown.`, 'bad-entry');
  return null;
}

function readAnnotation(id: string, fields: YamlFields): Annotation | null {
  const target = readTarget(fields);
  if (target === null) return null;
  return {
    entry: 'annotation',
    id,
    marks: wordAt(fields, 'marks', allMarks) ?? 'note',
    target,
    claim: textAt(fields, 'claim'),
    kinds: textsAt(fields, 'kinds'),
    saidBy: textAt(fields, 'said_by'),
    saidOn: textAt(fields, 'said_on'),
    verdict: textAt(fields, 'verdict'),
    status: textAt(fields, 'status'),
    tags: textsAt(fields, 'tags'),
    comment: textAt(fields, 'comment'),
    proposed: textAt(fields, 'proposed'),
    evidence: readEvidence(fields),
    checked: readChecked(fields),
    ...readTimes(fields),
  };
}

function readReply(id: string, fields: YamlFields): Reply | null {
  const re = textAt(fields, 're');
  if (re === null) return null;
  return {
    entry: 'reply',
    id,
    re,
    comment: textAt(fields, 'comment'),
    verdict: textAt(fields, 'verdict'),
    status: textAt(fields, 'status'),
    tags: textsAt(fields, 'tags'),
    evidence: readEvidence(fields),
    checked: readChecked(fields),
    ...readTimes(fields),
  };
}

function readTimes(fields: YamlFields): Pick<Entry, 'created' | 'modified' | 'removed'> {
  const created = textAt(fields, 'created');
  const modified = textAt(fields, 'modified');
  return {
    created: created ?? modified ?? '',
    modified: modified ?? created ?? '',
    removed: textAt(fields, 'removed'),
  };
}

function readTarget(fields: YamlFields): Target | null {
  const target = mappingAt(fields, 'target');
  if (target === null) return null;
  const start = numberAt(target, 'start');
  const end = numberAt(target, 'end');
  const quote = textAt(target, 'quote');
  if (!isOffset(start) || !isOffset(end) || end < start || quote === null) {
    const message = '"target" needs "start" and "end" (whole numbers, in order) and "quote".';
    report(fields, target.map, message, 'bad-entry');
    return null;
  }
  return {
    text: textAt(target, 'text') ?? '',
    start,
    end,
    quote,
    prefix: textAt(target, 'prefix') ?? '',
    suffix: textAt(target, 'suffix') ?? '',
    sentence: textAt(target, 'sentence') ?? quote,
  };
}

function isOffset(value: number | null): value is number {
  return value !== null && Number.isSafeInteger(value) && value >= 0;
}

function readEvidence(fields: YamlFields): Evidence[] {
  return listAt(fields, 'evidence').flatMap((node) => {
    const item = fieldsOf(node, 'evidence', fields.problems);
    const where = item && textAt(item, 'where');
    if (item === null || where === null) return [];
    return {
      kind: wordAt(item, 'kind', evidenceKinds) ?? 'document',
      where,
      locator: textAt(item, 'locator'),
      accessed: textAt(item, 'accessed'),
      primary: flagAt(item, 'primary'),
    };
  });
}

function readChecked(fields: YamlFields): CheckedWords | null {
  const checked = mappingAt(fields, 'checked');
  if (checked === null) return null;
  const quote = textAt(checked, 'quote') ?? '';
  const sentence = textAt(checked, 'sentence') ?? quote;
  return { quote, sentence, at: textAt(checked, 'at') };
}
