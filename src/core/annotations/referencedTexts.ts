import { isMap } from 'yaml';
import type { Node } from 'yaml';
import type { Entry } from './annotation.ts';
import { keyText } from './parseYaml.ts';
import { mappingAt, nodeOf, textAt } from './yamlFields.ts';
import type { YamlMapping } from './yamlFields.ts';

/**
 * Names of the text versions that the entries of a file refer to once `edited` is in it. Null where an entry cannot be
 * understood: then none may be dropped, as it could be needed.
 */
export function referencedTexts(root: YamlMapping, edited: Entry): ReadonlySet<string> | null {
  const names = new Set<string>();
  if (edited.entry === 'annotation') names.add(edited.target.text);
  const section = nodeOf(root, 'annotations');
  if (!isMap<Node, Node | null>(section)) return names;
  for (const { key, value } of section.items) {
    if (keyText(key) === edited.id) continue;
    if (!isMap<Node, Node | null>(value)) return null;
    const target = nodeOf(value, 'target');
    if (target === null) continue;
    const fields = mappingAt({ map: value, problems: [] }, 'target');
    const name = fields && textAt(fields, 'text');
    if (name === null) return null;
    names.add(name);
  }
  return names;
}
