const letters = 'abcdefghijklmnopqrstuvwxyz';
const signs = `${letters}0123456789`;
const length = 6;

/** How many random bytes `entryId` takes. */
export const entryIdBytes = length;

/**
 * The id of a new entry from random bytes: six letters and digits, a letter first, so that no YAML reader takes it for
 * a number (`1e5`) or a keyword. 1.5 thousand million ids: two reviewers with 1,000 entries each in an article meet in
 * one of 1,500 articles, and the caller asks again when an id is taken.
 */
export function entryId(bytes: Uint8Array): string {
  let id = '';
  for (let index = 0; index < length; index++) {
    const from = index === 0 ? letters : signs;
    id += from.charAt((bytes[index] ?? 0) % from.length);
  }
  return id;
}

/** Whether a key can be an entry's id (or the name of a text version); also those that people make up by hand. */
export function isEntryId(key: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(key) && !(key in {});
}
