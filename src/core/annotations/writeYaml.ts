import type { YamlField, YamlValue } from './yamlValue.ts';

/** How a piece of YAML is laid out in the file it goes into. */
export interface YamlLayout {
  /** Columns of white space before the key. */
  readonly indent: number;
  readonly lineEnd: '\n' | '\r\n';
}

/**
 * A field as whole lines, without the last line end. Scalars and lists of words stand on the key's line, mappings and
 * lists of mappings below it, each item of a list on a line of its own, so that a diff shows what changed.
 */
export function writeField([key, value]: YamlField, layout: YamlLayout): string {
  const margin = ' '.repeat(layout.indent);
  const below = { ...layout, indent: layout.indent + 2 };
  if (value.kind === 'map' && value.fields.length > 0) {
    return [`${margin}${key}:`, ...value.fields.map((field) => writeField(field, below))].join(
      layout.lineEnd,
    );
  }
  if (value.kind === 'list' && value.items.some((item) => item.kind === 'map')) {
    const items = value.items.map((item) => `${margin}  - ${writeInline(item)}`);
    return [`${margin}${key}:`, ...items].join(layout.lineEnd);
  }
  return `${margin}${key}: ${writeInline(value)}`;
}

/** A value on one line. */
export function writeInline(value: YamlValue): string {
  if (value.kind === 'text') return quote(value.text);
  if (value.kind === 'word') return isSafeWord(value.text) ? value.text : quote(value.text);
  if (value.kind === 'list') return `[${value.items.map(writeInline).join(', ')}]`;
  if (value.kind === 'map') {
    return `{${value.fields.map(([key, field]) => `${key}: ${writeInline(field)}`).join(', ')}}`;
  }
  return String(value.value);
}

/** Words that a YAML 1.1 reader takes for true, false or null stay quoted, as does all that could be a number. */
function isSafeWord(word: string): boolean {
  return /^[a-z][a-z0-9-]*$/i.test(word) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(word);
}

/**
 * Double-quoted on one line: the only style that keeps every text as it is (a block scalar loses one of spaces only).
 * JSON's escapes are YAML's; what YAML or an editor could take for a line end or refuses to see is escaped besides.
 */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
