import type { Annotation, CheckedWords, Entry, Evidence, Reply, Target } from './annotation.ts';
import type { YamlField, YamlValue } from './yamlValue.ts';

/** The fields of an entry as format 1 names and orders them; what an entry does not say is left out. */
export function entryFields(entry: Entry): YamlField[] {
  if (entry.entry === 'removal') return present(timesOf(entry));
  return present([
    ...(entry.entry === 'reply' ? replyOf(entry) : annotationOf(entry)),
    ['evidence', evidenceOf(entry.evidence)],
    ['checked', checkedOf(entry.checked)],
    ...timesOf(entry),
  ]);
}

function annotationOf(entry: Annotation): OptionalField[] {
  return [
    ['marks', word(entry.marks)],
    ['target', targetOf(entry.target)],
    ['claim', text(entry.claim)],
    ['kinds', words(entry.kinds)],
    ['said_by', text(entry.saidBy)],
    ['said_on', text(entry.saidOn)],
    ['verdict', word(entry.verdict)],
    ['status', word(entry.status)],
    ['tags', words(entry.tags)],
    ['comment', text(entry.comment)],
    ['proposed', text(entry.proposed)],
  ];
}

function replyOf(entry: Reply): OptionalField[] {
  return [
    ['re', word(entry.re)],
    ['verdict', word(entry.verdict)],
    ['status', word(entry.status)],
    ['tags', words(entry.tags)],
    ['comment', text(entry.comment)],
  ];
}

type OptionalField = readonly [key: string, value: YamlValue | null];

function present(fields: readonly OptionalField[]): YamlField[] {
  return fields.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
}

function timesOf(entry: Entry): OptionalField[] {
  return [
    ['created', text(entry.created === '' ? null : entry.created)],
    ['modified', text(entry.modified === '' ? null : entry.modified)],
    ['removed', text(entry.removed)],
  ];
}

function targetOf(target: Target): YamlValue {
  return {
    kind: 'map',
    fields: present([
      ['text', word(target.text)],
      ['start', { kind: 'number', value: target.start }],
      ['end', { kind: 'number', value: target.end }],
      ['quote', text(target.quote)],
      ['prefix', text(target.prefix)],
      ['suffix', text(target.suffix)],
      ['sentence', text(target.sentence)],
    ]),
  };
}

function evidenceOf(evidence: readonly Evidence[]): YamlValue | null {
  const items = evidence.map((item): YamlValue => ({
    kind: 'map',
    fields: present([
      ['kind', word(item.kind)],
      ['where', text(item.where)],
      ['locator', text(item.locator)],
      ['accessed', text(item.accessed)],
      ['primary', item.primary === null ? null : { kind: 'flag', value: item.primary }],
    ]),
  }));
  return items.length === 0 ? null : { kind: 'list', items };
}

function checkedOf(checked: CheckedWords | null): YamlValue | null {
  if (checked === null) return null;
  const { quote, sentence, at } = checked;
  return {
    kind: 'map',
    fields: present([
      ['quote', text(quote)],
      ['sentence', text(sentence)],
      ['at', text(at)],
    ]),
  };
}

function text(value: string | null): YamlValue | null {
  return value === null ? null : { kind: 'text', text: value };
}

function word(value: string | null): YamlValue | null {
  return value === null ? null : { kind: 'word', text: value };
}

function words(values: readonly string[]): YamlValue | null {
  return values.length === 0
    ? null
    : { kind: 'list', items: values.map((value) => ({ kind: 'word', text: value })) };
}
