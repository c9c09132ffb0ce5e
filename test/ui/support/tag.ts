import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { answer, pickRows, waitForQuestion } from '../../host/palette.ts';

/** Tags the next open claim of the open article as disputed, with a comment: the keyboard alone. */
export async function tagNextClaim(page: Page, comment: string): Promise<void> {
  await startTagging(page);
  await waitForQuestion(page, /Verdict:/);
  assert.match((await pickRows(page))[2] ?? '', /Disputed/);
  await page.keyboard.press('3');
  await answer(page, /Tags:/, '');
  await answer(page, /Comment/, comment);
}

/** Goes to the next open claim and asks for its tag, key upon key: none may reach the article as a letter. */
export async function startTagging(page: Page): Promise<void> {
  await page.keyboard.press('Control+Home');
  await chord(page, 'G');
  await chord(page, 'A');
}

/** A key after Ctrl+K, as all keys of Claimdesk are. */
export async function chord(page: Page, key: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.press(key);
}
