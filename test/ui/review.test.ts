import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { waitForMarks } from '../host/editorText.ts';
import { openFile } from '../host/palette.ts';
import { showContainer, treeRows } from '../host/views.ts';
import { readTrialArticles } from './support/articles.ts';
import { hashOf, storedText, waitForReview } from './support/reviewFile.ts';
import { ready } from './support/session.ts';
import { tagNextClaim } from './support/tag.ts';
import { useSession } from './support/useSession.ts';

describe('a review with the keyboard alone', () => {
  const session = useSession();

  for (const { name, text } of readTrialArticles()) {
    it(`tags a claim of ${name}, saves it, and has it again after a reload and an edit`, async () => {
      const folder = session().makeFolder({ [name]: text });
      const article = join(folder, name);
      const file = `${article}.mara.review.yaml`;
      const page = await session().open(folder);
      await openFile(page, article);
      await waitForMarks(page);
      await tagNextClaim(page, 'The sum does not add up.');

      const review = await waitForReview(file);
      const [annotation] = Object.values(review.annotations);
      assert.ok(annotation);
      const { target, created, modified, ...said } = annotation;
      assert.deepEqual(
        {
          ...review,
          annotations: Object.keys(review.annotations).length,
          texts: review.texts[target.text]?.sha256,
        },
        {
          claimdesk: 1,
          article: name,
          reviewer: { id: 'mara', name: 'Mara Lind' },
          unit: 'utf-16',
          texts: hashOf(text),
          annotations: 1,
          end: true,
        },
      );
      assert.equal(storedText(text).slice(target.start, target.end), target.quote);
      assert.ok(target.sentence.includes(target.quote));
      assert.equal(said.marks, 'claim');
      assert.equal(said.verdict, 'disputed');
      assert.equal(said.comment, 'The sum does not add up.');
      assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      assert.equal(created, modified);

      await reopen(page, article);
      assert.equal(await countDisputed(page), 1, 'it is there after a reload');

      await page.keyboard.press('Control+1'); // from the list into the article
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('Newly ');
      await page.keyboard.press('Control+S');
      await page.locator('.tab.active:not(.dirty)').waitFor();
      await reopen(page, article);
      assert.equal(readFileSync(article, 'utf8'), text.replace(/^(\uFEFF?)/, '$1Newly '));
      assert.equal(await countDisputed(page), 1, 'it is there after an edit before it');
    });
  }
});

async function reopen(page: Page, article: string): Promise<void> {
  await page.reload();
  await ready(page);
  await openFile(page, article);
  await waitForMarks(page);
}

async function countDisputed(page: Page): Promise<number> {
  await showContainer(page, 'Claimdesk');
  await page.locator('.pane [role="treeitem"][aria-label*="Disputed"]').first().waitFor();
  const rows = await treeRows(page, 'Claims');
  return rows.filter(({ spoken }) => spoken.includes('Disputed')).length;
}
