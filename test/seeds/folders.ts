import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Articles that are no part of this repository: beside it, or where SEEDS says. */
export const seedsFolder = resolve(process.env['SEEDS'] ?? '../shared/seeds');

/** Their hand-made labels: beside them, or where GOLD says. */
export const goldFolder = resolve(process.env['GOLD'] ?? join(seedsFolder, '../gold'));

export interface Seed {
  readonly name: string;
  readonly text: string;
}

/** The articles, by name; empty where there is no such folder. */
export function readSeeds(): Seed[] {
  if (!existsSync(seedsFolder)) return [];
  return readdirSync(seedsFolder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(seedsFolder, name), 'utf8') }));
}

/** The lines of a label file. */
export function readGold<T>(name: string): T[] {
  return readFileSync(join(goldFolder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
