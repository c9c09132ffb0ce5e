import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';

/** An annotation as the file on disk has it. */
export interface WrittenAnnotation {
  readonly marks: string;
  readonly target: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly sentence: string;
  };
  readonly verdict?: string;
  readonly comment?: string;
  readonly tags?: readonly string[];
  readonly created: string;
  readonly modified: string;
}

/** A review file as any YAML reader has it: this knows nothing of the code that wrote it. */
export interface WrittenReview {
  readonly claimdesk: number;
  readonly article: string;
  readonly reviewer: { readonly id: string; readonly name: string };
  readonly unit: string;
  readonly texts: Readonly<Record<string, { readonly sha256: string }>>;
  readonly annotations: Readonly<Record<string, WrittenAnnotation>>;
  readonly end: boolean;
}

const patience = 10_000;
const interval = 100;

/** The review file as soon as it is there and `isMeant`. Rejects, with what is there, where it is not in ten seconds. */
export async function waitForReview(
  path: string,
  isMeant: (review: WrittenReview) => boolean = () => true,
): Promise<WrittenReview> {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(interval)) {
    if (!existsSync(path)) continue;
    const review = parse(readFileSync(path, 'utf8')) as WrittenReview;
    if (isMeant(review)) return review;
  }
  const there = existsSync(path) ? readFileSync(path, 'utf8') : 'There is no such file.';
  throw new Error(`${path} did not become what was meant.\n${there}`);
}

/** The hash of an article as review files name it: of its text with LF line ends and no byte order mark. */
export function hashOf(text: string): string {
  return createHash('sha256').update(storedText(text)).digest('hex');
}

/** The text that offsets in a review file count in. */
export function storedText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
