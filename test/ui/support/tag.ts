import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { answer, pickRows } from '../../host/palette.ts';

/** Tags the first open claim of the open article as disputed, with a comment: the keyboard alone. */
export async function tagFirstClaim(page: Page, comment: string): Promise<void> {
  await startTagging(page);
  assert.match((await pickRows(page))[2] ?? '', /Disputed/);
  await page.keyboard.press('3');
  await answer(page, ''); // no tags
  await answer(page, comment);
}

/** Goes to the first open claim and asks for its tag. */
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
