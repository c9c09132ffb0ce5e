import type { Node } from 'yaml';
import { entityKinds } from '../entities/entity.ts';
import type { DeskName } from '../entities/entity.ts';
import type { Problem, Reading } from '../text/problem.ts';
import { defaultDeskSettings } from './deskSettings.ts';
import type {
  CheckSettings,
  DeskSettings,
  SignOffSettings,
  VerdictSetting,
} from './deskSettings.ts';
import { keyText, parseYaml } from './parseYaml.ts';
import {
  fieldsOf,
  flagAt,
  listAt,
  mappingAt,
  nodeOf,
  numberAt,
  pairOf,
  report,
  textAt,
  textsAt,
  wordAt,
} from './yamlFields.ts';
import type { YamlFields } from './yamlFields.ts';

const settingsFormat = 1;

const keys = [
  'claimdesk',
  'currency',
  'verdicts',
  'statuses',
  'tags',
  'check',
  'sign_off',
  'names',
  'not_names',
  'include',
  'exclude',
];

/**
 * Reads `claimdesk.yaml`. What it leaves out, and what cannot be read, is as in the defaults; every wrong value is
 * reported with its place, and so is a key that means nothing here (`unknown-key`: most often a slip of the pen).
 */
export function readDeskSettings(text: string): Reading<DeskSettings> {
  const yaml = parseYaml(text);
  const problems = [...yaml.problems];
  if (yaml.root === null) {
    if (yaml.sound && !saysNothing(text)) problems.push(noSettings(text));
    return { value: defaultDeskSettings, problems };
  }
  const fields: YamlFields = { map: yaml.root, problems };
  noteUnknown(fields, keys);
  noteFormat(fields);
  const value: DeskSettings = {
    currency: readCurrency(fields),
    verdicts: readVerdicts(fields),
    statuses: textsOr(fields, 'statuses', defaultDeskSettings.statuses),
    tags: textsOr(fields, 'tags', defaultDeskSettings.tags),
    check: readCheck(fields),
    signOff: readSignOff(fields),
    names: readNames(fields),
    notNames: textsAt(fields, 'not_names'),
    include: textsOr(fields, 'include', defaultDeskSettings.include),
    exclude: textsOr(fields, 'exclude', defaultDeskSettings.exclude),
  };
  return { value, problems: problems.toSorted((a, b) => a.span.start - b.span.start) };
}

/** Blank lines and comments only. Line by line: one expression over all of them took time without end. */
function saysNothing(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

function noSettings(text: string): Problem {
  const message = 'The settings must be a mapping (key: value), for example "currency: EUR".';
  return { code: 'yaml-value', span: { start: 0, end: text.length }, message };
}

function noteUnknown(fields: YamlFields, known: readonly string[]): void {
  for (const { key } of fields.map.items) {
    const name = keyText(key);
    if (known.includes(name)) continue;
    const message = `"${name}" is not a setting here. Known are: ${known.join(', ')}.`;
    report(fields, key, message, 'unknown-key');
  }
}

function noteFormat(fields: YamlFields): void {
  const version = numberAt(fields, 'claimdesk');
  if (version === null || version === settingsFormat) return;
  const message = `These settings have format ${version}; this version of Claimdesk reads format ${settingsFormat}. Update Claimdesk.`;
  report(fields, pairOf(fields.map, 'claimdesk')?.value, message, 'newer-format');
}

function readCurrency(fields: YamlFields): string {
  const currency = textAt(fields, 'currency');
  if (currency === null) return defaultDeskSettings.currency;
  if (/^[A-Z]{3}$/.test(currency)) return currency;
  const message = '"currency" must be a code of three capital letters: USD, EUR, GBP, JPY.';
  report(fields, nodeOf(fields.map, 'currency'), message);
  return defaultDeskSettings.currency;
}

/** An empty list is meant; a field that is not there is not. */
function textsOr(fields: YamlFields, key: string, otherwise: readonly string[]): readonly string[] {
  const before = fields.problems.length;
  const texts = textsAt(fields, key);
  return nodeOf(fields.map, key) === null || fields.problems.length > before ? otherwise : texts;
}

function readVerdicts(fields: YamlFields): readonly VerdictSetting[] {
  if (nodeOf(fields.map, 'verdicts') === null) return defaultDeskSettings.verdicts;
  const verdicts = new Map<string, VerdictSetting>();
  for (const node of listAt(fields, 'verdicts')) {
    const verdict = readVerdict(fields, node);
    if (verdict === null) continue;
    if (!verdicts.has(verdict.id)) verdicts.set(verdict.id, verdict);
    else report(fields, node, `The verdict "${verdict.id}" stands here twice.`);
  }
  return verdicts.size === 0 ? defaultDeskSettings.verdicts : [...verdicts.values()];
}

function readVerdict(fields: YamlFields, node: Node | null): VerdictSetting | null {
  const verdict = fieldsOf(node, 'verdicts', fields.problems);
  if (verdict === null) return null;
  noteUnknown(verdict, ['id', 'label', 'rank', 'final', 'evidence']);
  const id = textAt(verdict, 'id');
  if (id === null || !/^[a-z][a-z0-9-]*$/.test(id)) {
    const message =
      'A verdict needs an "id" of small letters, digits and hyphens: {id: confirmed, label: Confirmed}.';
    report(fields, pairOf(verdict.map, 'id')?.value ?? node, message);
    return null;
  }
  return {
    id,
    label: textAt(verdict, 'label') ?? labelOf(id),
    rank: numberAt(verdict, 'rank'),
    final: flagAt(verdict, 'final') ?? false,
    evidence: flagAt(verdict, 'evidence') ?? false,
  };
}

/** `needs-source` -> `Needs source` */
function labelOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

function readCheck(fields: YamlFields): CheckSettings {
  const { check } = defaultDeskSettings;
  const given = mappingAt(fields, 'check');
  if (given === null) return check;
  noteUnknown(given, ['claims', 'by', 'evidence_locator']);
  return {
    claims: wordAt(given, 'claims', ['core', 'all']) ?? check.claims,
    by: wordAt(given, 'by', ['anyone', 'me']) ?? check.by,
    evidenceLocator:
      wordAt(given, 'evidence_locator', ['off', 'note', 'required']) ?? check.evidenceLocator,
  };
}

function readSignOff(fields: YamlFields): SignOffSettings {
  const { signOff } = defaultDeskSettings;
  const given = mappingAt(fields, 'sign_off');
  if (given === null) return signOff;
  noteUnknown(given, ['by', 'other_than_checker']);
  return {
    by: textsAt(given, 'by'),
    otherThanChecker: flagAt(given, 'other_than_checker') ?? signOff.otherThanChecker,
  };
}

function readNames(fields: YamlFields): readonly DeskName[] {
  return listAt(fields, 'names').flatMap((node) => {
    const given = fieldsOf(node, 'names', fields.problems);
    if (given === null) return [];
    noteUnknown(given, ['name', 'kind', 'aliases']);
    const name = textAt(given, 'name');
    if (name === null || name.trim() === '') {
      const message = 'A name needs "name": {name: "Aldin Ferries", kind: ORG, aliases: [Aldin]}.';
      report(fields, given.map, message);
      return [];
    }
    return {
      name,
      kind: wordAt(given, 'kind', entityKinds) ?? 'ORG',
      aliases: textsAt(given, 'aliases'),
    };
  });
}
