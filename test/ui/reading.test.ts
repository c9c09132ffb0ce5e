import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readMarks, waitForMarks } from '../host/editorText.ts';
import { openFile } from '../host/palette.ts';
import { chord } from './support/tag.ts';
import { useSession } from './support/useSession.ts';

const kinds = {
  money: '$4.2 billion',
  amount: '12.5 percent',
  date: 'March 2026',
  person: 'Rosa Venn',
  organisation: 'Tidewater Works Ltd',
  place: 'Portugal',
  law: 'Clean Air Act',
} as const;
// In short lines: where the screen wraps one, a mark is drawn in two parts.
const article = [
  `${kinds.person} runs ${kinds.organisation} in ${kinds.place}.`,
  `She said in ${kinds.date} that revenue rose ${kinds.amount}`,
  `to ${kinds.money} under the ${kinds.law}.`,
].join('\n');

/** Asks until the marks are as they should be: painting follows a key by a frame or more. */
async function waitUntilMarked(page: Page, expected: (texts: readonly string[]) => boolean) {
  for (const until = Date.now() + 15_000; Date.now() < until; await page.waitForTimeout(50)) {
    const marks = await readMarks(page);
    if (expected(marks.map(({ text }) => text))) return marks;
  }
  throw new Error(`Marked instead: ${(await readMarks(page)).map(({ text }) => text).join(' | ')}`);
}

describe('reading with the keyboard', () => {
  const session = useSession();

  async function openArticle(text: string): Promise<Page> {
    const folder = session().makeFolder({ 'tide.txt': text });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'tide.txt'));
    await waitForMarks(page);
    return page;
  }

  it('marks each kind with a line of its own, which differs without its colour', async () => {
    const page = await openArticle(article);
    const marks = await waitUntilMarked(page, (texts) => texts.includes(kinds.law));
    const lineOf = (text: string): string => {
      const underline = marks.find((mark) => mark.text === text)?.underline;
      assert.ok(underline !== undefined, `${text} is not marked`);
      return underline.split(' ').slice(0, 2).join(' ');
    };
    // Figures have a ground as well, so they are compared among themselves.
    const { money, amount, date, ...names } = kinds;
    assert.equal(new Set([money, amount, date].map(lineOf)).size, 3);
    const nameLines = Object.values(names).map(lineOf);
    assert.equal(new Set(nameLines).size, nameLines.length);
  });

  it('hides all marks by one key and shows them by the same', async () => {
    const page = await openArticle(article);
    await chord(page, 'H');
    await waitUntilMarked(page, (texts) => texts.length === 0);
    await chord(page, 'H');
    await waitUntilMarked(page, (texts) => texts.includes(kinds.money));
  });

  it('keeps marks on their words while somebody types before, in and behind them', async () => {
    const page = await openArticle('It cost $4 million.\nIt earned $7 million.\n');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Once upon a time ');
    await waitUntilMarked(page, (texts) => texts.join() === '$4 million,$7 million');
    await page.keyboard.press('End');
    await page.keyboard.type(' And $9 thousand');
    await waitUntilMarked(page, (texts) => texts.join() === '$4 million,$9 thousand,$7 million');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Nothing.');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Delete');
    await waitUntilMarked(page, (texts) => texts.join() === '$4 million,$9 thousand,$7 million');
  });

  it('explains the next mark, and follows a link of the card', async () => {
    const page = await openArticle('It cost $4 million, they said.\n\nIn all, $4 million went.\n');
    await page.keyboard.press('Control+Home');
    await chord(page, 'Y');
    const card = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    await card.filter({ hasText: '4,000,000 USD' }).waitFor({ timeout: 15_000 });
    await card.getByText('Next same amount').click();
    await page
      .locator('.statusbar-item[id="status.editor.selection"]')
      .filter({ hasText: 'Ln 3, Col 19 (10 selected)' })
      .waitFor({ timeout: 15_000 });
  });
});
