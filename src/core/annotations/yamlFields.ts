import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { Problem } from '../text/problem.ts';
import { keyText, spanOf } from './parseYaml.ts';

export type YamlMapping = YAMLMap<Node, Node | null>;
export type YamlPair = Pair<Node, Node | null>;

/**
 * A mapping read field by field. A missing field reads as null or empty; one of the wrong type too, and is reported
 * with its place in `problems`, which the caller gives and keeps.
 */
export interface YamlFields {
  readonly map: YamlMapping;
  readonly problems: Problem[];
}

/** The fields of a node; null, with a report, where it is no mapping. */
export function fieldsOf(
  node: Node | null | undefined,
  name: string,
  problems: Problem[],
): YamlFields | null {
  if (isMap<Node, Node | null>(node)) return { map: node, problems };
  report({ problems }, node, `"${name}" must be a mapping (key: value).`);
  return null;
}

/** A key with its value, or null. */
export function pairOf(map: YamlMapping, key: string): YamlPair | null {
  return map.items.find((pair) => keyText(pair.key) === key) ?? null;
}

/** A field's node: null where it is absent or says nothing (`verdict:`). */
export function nodeOf(map: YamlMapping, key: string): Node | null {
  const value = pairOf(map, key)?.value ?? null;
  return isScalar(value) && value.value === null ? null : value;
}

/** A text. A number or a date that somebody wrote without quotes is taken as it is written. */
export function textAt(fields: YamlFields, key: string): string | null {
  const node = nodeOf(fields.map, key);
  const text = textOf(node);
  if (node !== null && text === null) report(fields, node, `"${key}" must be text.`);
  return text;
}

/** A list of texts; a single text counts as a list of one. */
export function textsAt(fields: YamlFields, key: string): string[] {
  const node = nodeOf(fields.map, key);
  const single = textOf(node);
  if (single !== null) return [single];
  return listAt(fields, key).flatMap((item) => {
    const text = textOf(item);
    if (text === null) report(fields, item, `"${key}" must be a list of texts.`);
    return text === null ? [] : [text];
  });
}

/** The items of a list. */
export function listAt(fields: YamlFields, key: string): (Node | null)[] {
  const node = nodeOf(fields.map, key);
  if (isSeq<Node | null>(node)) return node.items;
  if (node !== null) report(fields, node, `"${key}" must be a list.`);
  return [];
}

/** A number, or null. */
export function numberAt(fields: YamlFields, key: string): number | null {
  const node = nodeOf(fields.map, key);
  if (isScalar(node) && typeof node.value === 'number') return node.value;
  if (node !== null) report(fields, node, `"${key}" must be a number.`);
  return null;
}

/** True or false, or null. */
export function flagAt(fields: YamlFields, key: string): boolean | null {
  const node = nodeOf(fields.map, key);
  if (isScalar(node) && typeof node.value === 'boolean') return node.value;
  if (node !== null) report(fields, node, `"${key}" must be true or false.`);
  return null;
}

/** One of a few words, or null. */
export function wordAt<Word extends string>(
  fields: YamlFields,
  key: string,
  words: readonly Word[],
): Word | null {
  const text = textAt(fields, key);
  const word = words.find((known) => known === text) ?? null;
  if (text !== null && word === null) {
    report(fields, nodeOf(fields.map, key), `"${key}" must be one of: ${words.join(', ')}.`);
  }
  return word;
}

/** A further mapping, or null. */
export function mappingAt(fields: YamlFields, key: string): YamlFields | null {
  const node = nodeOf(fields.map, key);
  return node === null ? null : fieldsOf(node, key, fields.problems);
}

/** Adds a problem at a node. */
export function report(
  fields: Pick<YamlFields, 'problems'>,
  node: Node | null | undefined,
  message: string,
  code = 'yaml-value',
): void {
  fields.problems.push({ code, span: spanOf(node), message });
}

function textOf(node: Node | null): string | null {
  if (!isScalar(node)) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? null);
}
