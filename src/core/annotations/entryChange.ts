import type { Annotation, Entry, Reply } from './annotation.ts';

/** The names of what an entry can say, as the program calls them. */
export type EntryKey = keyof Annotation | keyof Reply;

const yamlNames: Readonly<Partial<Record<EntryKey, string>>> = {
  saidBy: 'said_by',
  saidOn: 'said_on',
};

/** The names of fields in a review file. */
export function yamlKeys(keys: readonly EntryKey[]): string[] {
  return keys.map((key) => yamlNames[key] ?? key);
}

/** Which of `keys` two versions of an entry give differently. */
export function differingKeys<Of extends Entry>(
  a: Of,
  b: Of,
  keys: readonly EntryKey[],
): EntryKey[] {
  return keys.filter((key) => JSON.stringify(fieldOf(a, key)) !== JSON.stringify(fieldOf(b, key)));
}

/** `entry` with the fields `keys` as `source` gives them. */
export function takeFields<Of extends Entry>(entry: Of, source: Of, keys: readonly EntryKey[]): Of {
  const taken = keys.map((key) => [key, fieldOf(source, key)] as const);
  return { ...entry, ...Object.fromEntries(taken) };
}

function fieldOf(entry: Entry, key: EntryKey): unknown {
  return (entry as unknown as Readonly<Record<string, unknown>>)[key];
}
