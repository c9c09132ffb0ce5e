import type { Locator, Page } from 'playwright-core';

/** A row of a tree as it is read: by eye, and by a screen reader. */
export interface TreeRow {
  readonly label: string;
  readonly description: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly level: number;
  readonly selected: boolean;
}

const patience = 15_000;

/** The pane of a view by its name. */
export function pane(page: Page, view: string): Locator {
  return page.locator(`.pane:has(.pane-header[aria-label^="${view}"])`);
}

/** Shows the view container of that name by its icon in the activity bar. */
export async function showContainer(page: Page, name: string): Promise<void> {
  const icon = page.locator(`.activitybar .action-label[aria-label^="${name}"]`);
  await icon.waitFor({ timeout: patience });
  const shown = await page.locator('.sidebar .composite.title', { hasText: name }).count();
  // The badge lies over the icon and takes its clicks: both belong to one item.
  if (shown === 0) await icon.click({ force: true });
  await page.locator('.sidebar .composite.title', { hasText: name }).waitFor({ timeout: patience });
}

/** The rows that a view has drawn. */
export function treeRows(page: Page, view: string): Promise<TreeRow[]> {
  return pane(page, view)
    .locator('.monaco-list-row[role="treeitem"]')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        label: row.querySelector('.label-name')?.textContent ?? '',
        description: row.querySelector('.label-description')?.textContent ?? '',
        spoken: row.ariaLabel ?? '',
        level: Number(row.ariaLevel),
        selected: row.classList.contains('selected'),
      })),
    );
}

/** The texts of the notifications that are open. */
export async function notifications(page: Page): Promise<string[]> {
  const texts = await page
    .locator('.notifications-toasts .notification-list-item-message')
    .allTextContents();
  return texts.map((text) => text.trim());
}

/** Our item of the status bar: what it shows, and what a screen reader says of it. */
export async function statusItem(page: Page): Promise<string> {
  const item = page.locator('.statusbar-item[id*="claimdesk.status"]');
  await item.waitFor({ timeout: patience });
  return `${await item.innerText()}\n${(await item.locator('[aria-label]').first().getAttribute('aria-label')) ?? ''}`;
}
