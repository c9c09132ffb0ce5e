import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitForMarks } from '../host/editorText.ts';
import { openFile, quickInput, runCommand, waitForQuestion } from '../host/palette.ts';
import { waitForReview } from './support/reviewFile.ts';
import { chord } from './support/tag.ts';
import { useSession } from './support/useSession.ts';

const text =
  'Ravelin Rail paid $4.2 billion for the yard in 2024.\nIt lost $310 million last year.\n';

describe('the first review', () => {
  const home = mkdtempSync(join(tmpdir(), 'claimdesk-home-'));
  writeFileSync(join(home, '.gitconfig'), '[user]\n\tname = Nia Okoro\n');
  const session = useSession({
    settings: { 'claimdesk.reviewer.name': '', 'claimdesk.reviewer.id': '' },
    environment: { HOME: home },
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  it('asks once who reviews, proposes the name that git knows, and goes on', async () => {
    const folder = session().makeFolder({ 'yard.txt': text });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'yard.txt'));
    await waitForMarks(page);
    await page.keyboard.press('Control+Home');
    await chord(page, '3');
    await waitForQuestion(page, /Who is reviewing/);
    assert.equal(await quickInput(page).inputValue(), 'Nia Okoro');
    await page.keyboard.press('Enter');
    const file = join(folder, 'yard.txt.nia-okoro.review.yaml');
    const { reviewer } = await waitForReview(file);
    assert.deepEqual(reviewer, { id: 'nia-okoro', name: 'Nia Okoro' });
    await chord(page, '6');
    await waitForReview(file, ({ annotations }) => Object.keys(annotations).length === 2);
    assert.deepEqual(readdirSync(folder).toSorted(), [
      'yard.txt',
      'yard.txt.nia-okoro.review.yaml',
    ]);
  });
});

describe('an untitled article', () => {
  const session = useSession();

  it('is saved when a claim of it is tagged, and the tagging goes on', async () => {
    const folder = session().makeFolder({ 'other.txt': 'Nothing.\n' });
    const page = await session().open(folder);
    await runCommand(page, 'New Untitled Text File');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await page.keyboard.type(text.slice(0, text.indexOf('\n')));
    await waitForMarks(page);
    await chord(page, 'A');
    await page.getByRole('button', { name: 'Save Article' }).click();
    const name = 'Ravelin Rail paid 4 2 billion for the ya.txt';
    await page.waitForFunction(
      (end) =>
        [...document.querySelectorAll<HTMLInputElement>('.quick-input-widget input.input')].some(
          ({ value }) => value.endsWith(end),
        ),
      name,
    );
    await page.keyboard.press('Enter');
    await waitForQuestion(page, /Verdict:/);
    await page.keyboard.press('3');
    await waitForQuestion(page, /Tags:/);
    await page.keyboard.press('Enter');
    await waitForQuestion(page, /Comment/);
    await page.keyboard.press('Enter');
    const { annotations } = await waitForReview(join(folder, `${name}.mara.review.yaml`));
    const [entry] = Object.values(annotations);
    assert.equal(entry?.verdict, 'disputed');
    assert.equal(entry.target.quote, 'Ravelin Rail paid $4.2 billion for the yard in 2024.');
    assert.equal(await page.locator('.tabs-container .tab').count(), 1);
  });
});
