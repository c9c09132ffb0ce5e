import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import type { Problem } from '../text/problem.ts';

/** UTF-16 units: 10,000 entries come to about 7 million; the parser needs a second and a half for them. */
export const maxYamlLength = 8 * 1024 * 1024;

/** The first errors tell what is wrong; after a broken line all others may follow. */
const maxErrors = 20;

/** A YAML file with the places of its nodes. */
export interface YamlFile {
  /** The mapping at the top, or null where there is none or the text was refused. */
  readonly root: YAMLMap<Node, Node | null> | null;
  /** Whether every byte was understood; where not, the text must not be patched. */
  readonly sound: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Parses YAML that may come from anybody: no aliases (they can stand for billions of nodes), no doubled keys (one of
 * the two would be lost), no NUL, nothing above `maxYamlLength`. Never throws: the parser's exceptions become problems
 * like its errors, with codes `yaml-too-large`, `yaml-nul`, `yaml-syntax`, `yaml-alias`, `yaml-duplicate-key`.
 */
export function parseYaml(text: string): YamlFile {
  const refused = refuse(text);
  if (refused !== null) return { root: null, sound: false, problems: [refused] };
  try {
    // The built-in check for doubled keys is quadratic: 10,000 entries took 6 seconds.
    const document = parseDocument(text, {
      schema: 'core',
      stringKeys: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error', // "silent" would hide that there is a second document.
    });
    const problems: Problem[] = document.errors.slice(0, maxErrors).map(({ pos, message }) => ({
      code: 'yaml-syntax',
      span: { start: pos[0], end: Math.max(pos[0], pos[1]) },
      message: `This is not valid YAML: ${firstSentence(message)}`,
    }));
    const root = document.contents;
    walk(root, problems);
    return {
      root: isMap<Node, Node | null>(root) ? root : null,
      sound: problems.length === 0,
      problems,
    };
  } catch (error) {
    const reason = error instanceof Error ? firstSentence(error.message) : String(error);
    const problem = at('yaml-syntax', 0, text.length, `This YAML cannot be read: ${reason}`);
    return { root: null, sound: false, problems: [problem] };
  }
}

function refuse(text: string): Problem | null {
  if (text.length > maxYamlLength) {
    const message = `The file has ${text.length} characters; more than ${maxYamlLength} are not read. Make it smaller.`;
    return at('yaml-too-large', 0, 0, message);
  }
  const nul = text.indexOf('\0');
  return nul === -1
    ? null
    : at('yaml-nul', nul, nul + 1, 'The file holds a NUL character: it is damaged or not text.');
}

function at(code: string, start: number, end: number, message: string): Problem {
  return { code, span: { start, end }, message };
}

function firstSentence(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

/** Where a node stands, without comments after it. */
export function spanOf(node: Node | null | undefined): { start: number; end: number } {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

function walk(root: unknown, problems: Problem[]): void {
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && problems.length < maxErrors) {
    const node = waiting.pop();
    if (isAlias(node)) {
      const { start, end } = spanOf(node);
      problems.push(at('yaml-alias', start, end, 'Aliases (*name) are not read; write it out.'));
    } else if (isMap<Node, Node | null>(node)) {
      findDuplicates(node, problems);
      for (const pair of node.items) waiting.push(pair.value);
    } else if (isSeq(node)) {
      for (const item of node.items) waiting.push(item);
    }
  }
}

function findDuplicates(map: YAMLMap<Node, Node | null>, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    const name = keyText(key);
    if (seen.has(name) && problems.length < maxErrors) {
      const { start, end } = spanOf(key);
      const message = `"${name}" stands here twice; keep one of the two.`;
      problems.push(at('yaml-duplicate-key', start, end, message));
    }
    seen.add(name);
  }
}

/** A mapping's key as text. */
export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
