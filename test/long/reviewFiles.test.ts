import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { readReviewFile } from '../../src/core/annotations/readReviewFile.ts';
import { readsBack } from '../support/readsBack.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

interface Writing {
  /** What the process said that it had saved. */
  readonly saved: readonly string[];
  readonly code: number | null;
}

/** Lets a process add annotations; kills it some milliseconds after its first, where they are given. */
async function write(
  article: string,
  count: number,
  seed: string,
  killAfter?: number,
): Promise<Writing> {
  const script = 'test/long/support/writeReviews.ts';
  const child = spawn(process.execPath, [script, article, 'ana', `${count}`, seed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    if (output === '' && killAfter !== undefined) {
      setTimeout(() => child.kill('SIGKILL'), killAfter);
    }
    output += data.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { saved: output.split('\n').slice(0, -1), code };
}

describe('review files, many and for long', () => {
  const folder = temporaryFolder();

  function commentsOnDisk(): string[] {
    const { value } = readReviewFile(readFileSync(folder.path('a.txt.ana.review.yaml'), 'utf8'));
    assert.equal(value.access, 'writable');
    return value.entries.flatMap((entry) =>
      entry.entry === 'annotation' && entry.comment !== null ? [entry.comment] : [],
    );
  }

  it('loses none of 300 additions of two processes', async () => {
    const article = folder.address('a.txt');
    const both = await Promise.all([write(article, 150, 'one'), write(article, 150, 'two')]);
    assert.deepEqual(
      both.map(({ code }) => code),
      [0, 0],
    );
    const saved = both.flatMap((one) => one.saved);
    assert.equal(saved.length, 300);
    assert.deepEqual(commentsOnDisk().sort(), saved.sort());
    assert.deepEqual(readdirSync(folder.path('.')), ['a.txt.ana.review.yaml']);
  });

  it('leaves a whole file with all that was saved, 60 times killed at any moment', async () => {
    const article = folder.address('a.txt');
    const saved: string[] = [];
    for (let turn = 0; turn < 60; turn++) {
      const writing = await write(article, 1000, `turn ${turn}`, (turn * 7) % 61);
      saved.push(...writing.saved);
      const there = new Set(commentsOnDisk());
      assert.deepEqual(
        saved.filter((comment) => !there.has(comment)),
        [],
      );
    }
    assert.ok(saved.length >= 60, `${saved.length} saved`);
    await write(article, 1, 'last');
    assert.deepEqual(
      readdirSync(folder.path('.')).filter((name) => name.endsWith('.lock')),
      [],
    );
    console.log(`      60 kills, ${saved.length} additions, none lost`);
  });

  it('reads 100,000 random entries as they were written', () => {
    fc.assert(readsBack(10), { numRuns: 10_000, seed: 2026 });
  });
});
