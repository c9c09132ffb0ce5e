import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeeds } from '../../seeds/folders.ts';

/** An article that the window is tried on. */
export interface TrialArticle {
  readonly name: string;
  readonly text: string;
  readonly format: 'plain' | 'markdown';
}

/** Every sample, and the articles of SEEDS (by default of the folder beside the clone) where they are there. */
export function readTrialArticles(): TrialArticle[] {
  const samples = readdirSync('samples')
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join('samples', name), 'utf8') }));
  return [...samples, ...readSeeds()].map(({ name, text }) => ({
    name,
    text,
    format: name.endsWith('.md') ? 'markdown' : 'plain',
  }));
}
