import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { waitForMarks } from '../host/editorText.ts';
import { answer, openFile, quickInput, waitForQuestion } from '../host/palette.ts';
import { showContainer, treeRows } from '../host/views.ts';
import { waitForReview, type WrittenReview } from './support/reviewFile.ts';
import { chord } from './support/tag.ts';
import { useSession } from './support/useSession.ts';

const first = 'Ravelin Rail paid $4.2 billion for the yard in 2024.';
const second = 'It lost $310 million last year.';
const text = `=== The yard ===\n${first} ${second}\n=== The owner ===\nIts owner earned $12 million in May.\n`;

const verdictsOf = ({ annotations }: WrittenReview): string[] =>
  Object.values(annotations)
    .filter((entry) => !('removed' in entry))
    .map(({ verdict }) => verdict ?? '')
    .toSorted();

describe('reviewing', () => {
  const session = useSession();

  async function openArticle(): Promise<{ page: Page; file: string }> {
    const folder = session().makeFolder({ 'yard.txt': text });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'yard.txt'));
    await waitForMarks(page);
    await page.keyboard.press('Control+Home');
    return { page, file: join(folder, 'yard.txt.mara.review.yaml') };
  }

  it('lists claims under their headings, with figure, verdict and progress', async () => {
    const { page, file } = await openArticle();
    await chord(page, 'G');
    await chord(page, '3');
    await waitForReview(file);
    await showContainer(page, 'Claimdesk');
    await page.locator('.monaco-list-row', { hasText: 'Its owner earned' }).waitFor();
    const rows = await treeRows(page, 'Claims');
    assert.deepEqual(
      rows.map(({ level, label, description }) => [level, label, description]),
      [
        [1, 'yard.txt', '0 of 3 checked'],
        [2, 'The yard', '2'],
        [3, first, 'Disputed'],
        [3, second, ''],
        [2, 'The owner', '1'],
        [3, 'Its owner earned $12 million in May.', ''],
      ],
    );
    assert.equal(rows[2]?.spoken, `Disputed: ${first}`);
    assert.equal(rows[3]?.spoken, `Unchecked: ${second}`);
    const badge = page.locator('.activitybar .action-item', {
      has: page.locator('[aria-label^="Claimdesk"]'),
    });
    assert.equal((await badge.innerText()).trim(), '3');
  });

  it('opens the branch of whatever article comes to the front, where its cursor is', async () => {
    const { page } = await openArticle();
    await showContainer(page, 'Claimdesk');
    await page.locator('.monaco-list-row', { hasText: 'Its owner earned' }).waitFor();
    const folder = session().makeFolder({
      'quay.txt': '=== The quay ===\nThe quay cost $8 million.\n',
    });
    await openFile(page, join(folder, 'quay.txt'));
    await page.locator('.monaco-list-row.selected', { hasText: 'The quay' }).waitFor();
    await page.locator('.monaco-list-row', { hasText: 'The quay cost' }).waitFor();
    await openFile(page, 'yard.txt');
    await page.locator('.monaco-list-row.selected', { hasText: 'The yard' }).waitFor();
    await page.locator('.monaco-list-row', { hasText: first }).waitFor();
  });

  it('goes through the article with two keys a verdict, and back with undo', async () => {
    const { page, file } = await openArticle();
    await chord(page, 'G');
    for (const digit of ['3', '6', '5']) {
      await chord(page, digit);
      await page.locator('.statusbar', { hasText: /Disputed|Wrong|Outdated/ }).waitFor();
      await page.waitForTimeout(300);
    }
    await waitForReview(file, (review) => verdictsOf(review).join() === 'disputed,outdated,wrong');
    await page.keyboard.press('Control+Z');
    await waitForReview(file, (review) => verdictsOf(review).join() === 'disputed,wrong');
    await page.keyboard.press('Control+Z');
    await waitForReview(file, (review) => verdictsOf(review).join() === 'disputed');
    await page.keyboard.press('Control+Shift+Z');
    await waitForReview(file, (review) => verdictsOf(review).join() === 'disputed,wrong');
  });

  it('undoes typing and review actions in the order in which they were done', async () => {
    const { page, file } = await openArticle();
    await chord(page, 'G');
    await chord(page, '3');
    await waitForReview(file);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Q');
    const typed = page.locator('.view-line', { hasText: /^Q$/ });
    await typed.waitFor();
    await page.keyboard.press('Control+Z');
    await typed.waitFor({ state: 'detached' });
    assert.deepEqual(verdictsOf(await waitForReview(file)), ['disputed']);
    // The window learns a moment later that the key is for the review now; until then it has nothing to undo.
    while (verdictsOf(await waitForReview(file)).length > 0) {
      await page.keyboard.press('Control+Z');
      await page.waitForTimeout(500);
    }
  });

  it('takes pasted evidence with its place, and today as the day', async () => {
    const { page, file } = await openArticle();
    await chord(page, 'G');
    await chord(page, '1');
    await answer(page, /Evidence/, 'https://yard.example/filing?id=7, p. 12');
    await waitForQuestion(page, /Where in it/);
    assert.equal(await quickInput(page).inputValue(), 'p. 12');
    await page.keyboard.press('Enter');
    await waitForQuestion(page, /\d{4}-\d\d-\d\d/);
    const today = await quickInput(page).inputValue();
    await page.keyboard.press('Enter');
    const { annotations } = await waitForReview(file);
    const [entry] = Object.values(annotations) as { evidence?: unknown; verdict?: string }[];
    assert.equal(entry?.verdict, 'confirmed');
    assert.deepEqual(entry?.evidence, [
      { kind: 'url', where: 'https://yard.example/filing?id=7', locator: 'p. 12', accessed: today },
    ]);
  });

  it('keeps what was typed when a question is left, and offers it again', async () => {
    const { page, file } = await openArticle();
    await chord(page, 'G');
    await chord(page, 'A');
    await waitForQuestion(page, /Verdict/);
    await page.keyboard.press('6');
    await answer(page, /Tags/, '');
    await waitForQuestion(page, /Comment/);
    await page.keyboard.type('It was 2023, sa');
    await page.keyboard.press('Escape');
    await quickInput(page).waitFor({ state: 'hidden' });
    assert.equal(existsSync(file), false);
    await chord(page, 'A');
    await answer(page, /Your draft is kept/, '');
    await answer(page, /Tags/, '');
    await waitForQuestion(page, /Comment/);
    assert.equal(await quickInput(page).inputValue(), 'It was 2023, sa');
    await page.keyboard.type('ys the register.');
    await page.keyboard.press('Enter');
    const [entry] = Object.values((await waitForReview(file)).annotations);
    assert.deepEqual(
      [entry?.verdict, entry?.comment],
      ['wrong', 'It was 2023, says the register.'],
    );
  });

  it('discusses: comment, reply, edit, resolve, re-open', async () => {
    const { page, file } = await openArticle();
    await chord(page, 'G');
    await chord(page, 'Q');
    await answer(page, /Comment/, 'Who says so?');
    await waitForReview(file);
    await page.waitForTimeout(500);
    await chord(page, 'Q');
    await answer(page, /Your reply/, 'The register.');
    await waitForReview(file, ({ annotations }) => Object.keys(annotations).length === 2);
    const widget = page.locator('.review-widget');
    await widget.locator('.review-comment', { hasText: 'The register.' }).waitFor();
    await widget.locator('.review-comment', { hasText: 'Who says so?' }).hover();
    await widget.locator('.action-label[aria-label*="Edit Comment"]').first().click();
    await widget.locator('.review-comment .monaco-editor.focused').waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' And when?');
    await widget.locator('.view-line', { hasText: 'And when?' }).waitFor();
    await widget.getByRole('button', { name: 'Save' }).click();
    const isEdited = ({ annotations }: WrittenReview): boolean =>
      Object.values(annotations).some(({ comment }) => comment === 'Who says so? And when?');
    await waitForReview(file, isEdited);
    await widget.locator('.action-label[aria-label*="Resolve"]').first().click();
    const statusIs = (status: string) => (review: WrittenReview) =>
      JSON.stringify(review.annotations).includes(`"status":"${status}"`);
    await waitForReview(file, statusIs('done'));
    await page.locator('.view-line', { hasText: 'Ravelin' }).click({ position: { x: 60, y: 8 } });
    await chord(page, 'Q');
    await waitForQuestion(page, /Your reply/);
    await page.keyboard.press('Escape');
    await widget.locator('.action-label[aria-label*="Re-open"]').first().click();
    await waitForReview(file, statusIs('open'));
  });
});

describe('the first review', () => {
  const session = useSession({
    settings: { 'claimdesk.reviewer.name': '', 'claimdesk.reviewer.id': '' },
  });

  it('asks once who reviews, makes an id of the name and goes on', async () => {
    const folder = session().makeFolder({ 'yard.txt': text });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'yard.txt'));
    await waitForMarks(page);
    await page.keyboard.press('Control+Home');
    await chord(page, 'G');
    await chord(page, '3');
    await waitForQuestion(page, /Who is reviewing/);
    await page.keyboard.press('Escape');
    await quickInput(page).waitFor({ state: 'hidden' });
    await chord(page, '3');
    await answer(page, /Who is reviewing/, 'Łucja Żal');
    const file = join(folder, 'yard.txt.lucja-zal.review.yaml');
    const review = await waitForReview(file);
    assert.deepEqual(review.reviewer, { id: 'lucja-zal', name: 'Łucja Żal' });
    await chord(page, '6');
    await waitForReview(file, ({ annotations }) => Object.keys(annotations).length === 2);
    assert.equal(readFileSync(join(folder, 'yard.txt'), 'utf8'), text);
  });
});
