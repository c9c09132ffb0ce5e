import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { visibleLines, waitForMarks } from '../host/editorText.ts';
import { openFile, runCommand } from '../host/palette.ts';
import { notifications, pane, showContainer, statusItem } from '../host/views.ts';
import { ready } from './support/session.ts';
import { waitForReview } from './support/reviewFile.ts';
import { tagNextClaim } from './support/tag.ts';
import { useSession } from './support/useSession.ts';

const text = 'Ravelin Rail paid $4.2 billion for the yard in 2024.\n';
const broken = 'claimdesk: 1\nannotations: {a: [\n';

describe('messages', () => {
  const session = useSession();

  it('offer again after a reload what could not be saved, until it is', async () => {
    const name = 'yard.txt.mara.review.yaml';
    const folder = session().makeFolder({ 'yard.txt': text, [name]: broken });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'yard.txt'));
    await waitForMarks(page);
    await tagNextClaim(page, 'Which yard?');
    await message(page, /Your entry is kept/);
    // The window writes its memory down a moment later.
    await page.waitForTimeout(1500);
    await page.reload();
    await ready(page);
    await openFile(page, join(folder, 'yard.txt'));
    await message(page, /A review entry could not be saved the last time/);
    assert.equal(readFileSync(join(folder, name), 'utf8'), broken);
    rmSync(join(folder, name));
    await page.getByRole('button', { name: 'Try Again' }).click();
    await message(page, /All review entries are saved/);
    await page.waitForTimeout(1500);
    const { annotations } = await waitForReview(join(folder, name));
    const [entry] = Object.values(annotations);
    assert.deepEqual([entry?.verdict, entry?.comment], ['disputed', 'Which yard?']);
    await page.reload();
    await ready(page);
    await openFile(page, join(folder, 'yard.txt'));
    await waitForMarks(page);
    await page.waitForTimeout(1000);
    assert.deepEqual(await notifications(page), []);
  });

  it('name the review file that is broken, and a click leads to the place', async () => {
    const folder = session().makeFolder({
      'yard.txt': text,
      'yard.txt.ana.review.yaml': broken,
    });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'yard.txt'));
    await waitForMarks(page);
    await status(page, /1 of 1 claim open[^]*yard\.txt\.ana\.review\.yaml, line \d+: /);
    const item = page.locator('.statusbar-item[id*="claimdesk.status"]');
    await item.locator('.codicon-warning').waitFor();
    await item.click();
    const pick = page.locator('.quick-input-widget:visible .monaco-list-row').first();
    await pick
      .or(page.locator('.tab.active', { hasText: '.ana.review.yaml' }))
      .first()
      .waitFor();
    if (await pick.isVisible()) await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'yard.txt.ana.review.yaml' }).waitFor();
    assert.match((await visibleLines(page)).join('\n'), /annotations: \{a: \[/);
  });

  it('show what another reviewer wrote as text, never as a link that runs a command', async () => {
    const where = '[Read this](command:workbench.action.toggleLightDarkThemes)';
    const folder = session().makeFolder({
      'yard.txt': text,
      'yard.txt.ana.review.yaml': `claimdesk: 1
article: "yard.txt"
reviewer: {id: ana, name: "Ana Ruiz"}
unit: utf-16
texts: {}
annotations:
  k3v9t0:
    marks: claim
    target: {text: t1, start: 0, end: 52, quote: "${text.trim()}", prefix: "", suffix: "", sentence: "${text.trim()}"}
    verdict: disputed
    evidence:
      - {kind: person, where: "${where}"}
    created: "2026-11-02T10:00:00Z"
    modified: "2026-11-02T10:00:00Z"
end: true
`,
    });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'yard.txt'));
    await waitForMarks(page);
    await page.locator('.view-line', { hasText: 'Disputed' }).waitFor();
    await page.keyboard.press('Control+Home');
    await runCommand(page, 'Claimdesk: Open Evidence');
    await message(page, /Read this/);
    assert.equal(await page.locator('.notification-list-item-message a').count(), 0);
  });

  it('say in the view that a folder is too large, and that its reading was stopped', async function () {
    this.timeout(180_000);
    const many = Array.from({ length: 20_002 }, (_, at) => [`notes/${at}.txt`, 'A note.\n']);
    const folder = session().makeFolder({ 'yard.txt': text, ...Object.fromEntries(many) });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'yard.txt'));
    await waitForMarks(page);
    await showContainer(page, 'Claimdesk');
    const claims = pane(page, 'Claims');
    await claims.getByText('more than 20,000 articles').waitFor({ timeout: 60_000 });
    await claims.locator('.pane-header').hover();
    await claims.getByRole('button', { name: 'Stop Reading the Folder' }).click();
    await claims.getByText('Reading was stopped').waitFor();
  });
});

async function message(page: Page, words: RegExp): Promise<void> {
  const toast = page.locator('.notifications-toasts .notification-list-item-message');
  await toast.filter({ hasText: words }).first().waitFor();
}

async function status(page: Page, words: RegExp): Promise<void> {
  for (const until = Date.now() + 10_000; ; await page.waitForTimeout(100)) {
    const said = await statusItem(page);
    if (words.test(said)) return;
    if (Date.now() > until) assert.match(said, words);
  }
}
