import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { Edit } from '../text/edits.ts';
import { keyText, spanOf } from './parseYaml.ts';
import { writeField, writeInline } from './writeYaml.ts';
import type { YamlLayout } from './writeYaml.ts';
import { pairOf } from './yamlFields.ts';
import type { YamlMapping, YamlPair } from './yamlFields.ts';
import type { YamlField, YamlValue } from './yamlValue.ts';

/** A mapping inside the text that is patched. */
export interface PatchPlace {
  readonly text: string;
  readonly map: YamlMapping;
  readonly layout: YamlLayout;
  /** Where the key that holds the mapping stands; -1 for the mapping at the top. */
  readonly keyStart: number;
}

/** The edit that puts a field in the place of another: on its line where both fit there, else its lines. */
export function replaceField(place: PatchPlace, pair: YamlPair, field: YamlField): Edit {
  const { text, layout } = place;
  const lines = writeField(field, layout);
  return isOneLine(text, pair.value) && !lines.includes('\n')
    ? { ...spanOf(pair.value), text: writeInline(field[1]) }
    : replaceLines(place, pair, field);
}

/** The edit that puts a field in the place of another's lines; a comment behind a value on one line stays. */
export function replaceLines(place: PatchPlace, pair: YamlPair, field: YamlField): Edit {
  const { text, layout } = place;
  const [first = '', ...others] = writeField(field, layout).split(layout.lineEnd);
  const lines = [first + commentBehind(text, pair), ...others];
  return { ...linesOf(text, pair), text: lines.join(layout.lineEnd) };
}

function commentBehind(text: string, pair: YamlPair): string {
  const { start, end } = linesOf(text, pair);
  if (text.slice(start, end).includes('\n')) return '';
  const value = spanOf(pair.value);
  // A value that says nothing stands, to the parser, behind the comment.
  const valueEnd = value.end > value.start ? contentEnd(pair.value) : spanOf(pair.key).end;
  return /\s+#.*$/.exec(text.slice(valueEnd, end))?.[0] ?? '';
}

/** The edit that takes a field out, with its lines and the line end before them. */
export function removeField(text: string, pair: YamlPair): Edit {
  const { start, end } = linesOf(text, pair);
  const before = text.charAt(start - 2) === '\r' ? start - 2 : start - 1;
  return { start: Math.max(0, before), end, text: '' };
}

/**
 * The edits that change a mapping in braces. Values that are only replaced are so where they stand; where a field is
 * taken out (null) or added at the end the whole mapping is written anew, on one line.
 */
export function patchBraces(
  place: PatchPlace,
  changes: ReadonlyMap<string, YamlValue | null>,
): Edit[] {
  const inPlace = place.map.items.flatMap((pair) => {
    const value = changes.get(keyText(pair.key)) ?? null;
    const span = spanOf(pair.value);
    return value === null || span.end === span.start ? [] : [{ ...span, text: writeInline(value) }];
  });
  return inPlace.length === changes.size ? inPlace : [rewriteBraces(place, changes)];
}

function rewriteBraces(
  { text, map }: PatchPlace,
  changes: ReadonlyMap<string, YamlValue | null>,
): Edit {
  const kept = map.items.flatMap((pair) => {
    const key = keyText(pair.key);
    const value = changes.get(key);
    if (value === null) return [];
    if (value !== undefined) return [`${key}: ${writeInline(value)}`];
    const { start, end } = spanOf(pair.key);
    return [text.slice(start, Math.max(end, contentEnd(pair.value)))];
  });
  const present = new Set(map.items.map((pair) => keyText(pair.key)));
  const added = [...changes].flatMap(([key, value]) =>
    value === null || present.has(key) ? [] : [`${key}: ${writeInline(value)}`],
  );
  return { ...spanOf(map), text: `{${[...kept, ...added].join(', ')}}` };
}

/**
 * The edit that puts a field behind the last of `before` that is there, or in front of all; in a mapping in braces
 * always in front.
 */
export function insertField(place: PatchPlace, field: YamlField, before: readonly string[]): Edit {
  const { text, map, layout } = place;
  if (map.flow === true) return insertInBraces(map, field);
  const earlier = new Set(before);
  const previous = map.items.findLast((pair) => earlier.has(keyText(pair.key)));
  const lines = writeField(field, layout);
  if (previous === undefined) {
    const at = place.keyStart < 0 ? firstLine(map, text) : lineEndAfter(text, place.keyStart);
    const inserted = place.keyStart < 0 ? lines + layout.lineEnd : layout.lineEnd + lines;
    return { start: at, end: at, text: inserted };
  }
  const { end } = linesOf(text, previous);
  return { start: end, end, text: layout.lineEnd + lines };
}

/** The lines on which a field stands, comments on its last line included, without the last line end. */
export function linesOf(text: string, pair: YamlPair): { start: number; end: number } {
  const { start, end } = spanOf(pair.key);
  const last = Math.max(end, contentEnd(pair.value));
  return {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: lineEndAfter(text, trimBack(text, last)),
  };
}

/** Where the line ends on which `offset` stands, before CR LF or LF. */
export function lineEndAfter(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return feed > offset && text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
}

/** The node's end without what the parser counts to it although it follows: blank lines, comments. */
function contentEnd(node: Node | null): number {
  if (isMap<Node, Node | null>(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return Math.max(spanOf(last?.key).end, contentEnd(last?.value ?? null));
  }
  if (isSeq<Node | null>(node) && node.flow !== true) return contentEnd(node.items.at(-1) ?? null);
  return spanOf(node).end;
}

function trimBack(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function isOneLine(text: string, node: Node | null): boolean {
  if (node === null || !(isScalar(node) || (isSeq(node) && node.flow === true))) return false;
  const { start, end } = spanOf(node);
  return end > start && !text.slice(start, end).includes('\n');
}

function insertInBraces(map: YamlMapping, field: YamlField): Edit {
  const at = spanOf(map).start + 1;
  const comma = map.items.length > 0 ? ', ' : '';
  return { start: at, end: at, text: `${field[0]}: ${writeInline(field[1])}${comma}` };
}

function firstLine(map: YamlMapping, text: string): number {
  const start = spanOf(map.items[0]?.key).start;
  return text.lastIndexOf('\n', start - 1) + 1;
}

/** The field of a mapping by its key, with the place to patch below it; null where it holds no mapping. */
export function placeBelow(place: PatchPlace, key: string): PatchPlace | null {
  const pair = pairOf(place.map, key);
  const map = pair?.value;
  if (!pair || !isMap<Node, Node | null>(map)) return null;
  const { text } = place;
  const start = spanOf(map.items[0]?.key).start;
  const indent =
    map.flow === true || map.items.length === 0
      ? place.layout.indent + 2
      : start - (text.lastIndexOf('\n', start - 1) + 1);
  return { text, map, layout: { ...place.layout, indent }, keyStart: spanOf(pair.key).start };
}
