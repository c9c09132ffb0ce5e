import type { Locator, Page } from 'playwright-core';

const widget = '.quick-input-widget';
const rowSelector = `${widget} .quick-input-list .monaco-list-row`;
const patience = 15_000;

/** Opens a file by its path. */
export async function openFile(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await choose(page, path, path.slice(path.lastIndexOf('/') + 1));
  const tab = page.locator('.tab.active', { hasText: path.slice(path.lastIndexOf('/') + 1) });
  await tab.waitFor({ timeout: patience });
}

/** Runs a command of the palette by its title, its category included. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await choose(page, `>${title}`, title);
}

/** The rows that a quick pick shows now. */
export async function pickRows(page: Page): Promise<string[]> {
  await page.locator(rowSelector).first().waitFor({ timeout: patience });
  return page.locator(rowSelector).evaluateAll((rows) => rows.map((row) => row.ariaLabel ?? ''));
}

/** Waits until the question is asked (its title and placeholder say so), then types and presses Enter: the keyboard alone. */
export async function answer(page: Page, question: RegExp, text: string): Promise<void> {
  await waitForQuestion(page, question);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Resolves when the quick pick or input box that is open has a title or placeholder like this. */
export async function waitForQuestion(page: Page, question: RegExp): Promise<void> {
  let said = '';
  for (const until = Date.now() + patience; Date.now() < until; await page.waitForTimeout(50)) {
    said = await page.evaluate((selector) => {
      const box = [...document.querySelectorAll<HTMLElement>(selector)].find(
        (one) => one.style.display !== 'none',
      );
      const title = box?.querySelector('.quick-input-title')?.textContent ?? '';
      return `${title} ${box?.querySelector('input.input')?.getAttribute('placeholder') ?? ''}`;
    }, widget);
    if (question.test(said)) return;
  }
  throw new Error(`Not asked: ${question}. Instead: ${said}`);
}

export function quickInput(page: Page): Locator {
  return page.locator(`${widget}:visible input.input`).first();
}

async function choose(page: Page, typed: string, label: string): Promise<void> {
  const input = quickInput(page);
  await input.waitFor({ timeout: patience });
  await input.fill(typed);
  // The list is filtered a moment after the key: Enter is for the row that was meant.
  const row = page.locator(`${rowSelector}.focused`, { hasText: label });
  await row.waitFor({ timeout: patience });
  await page.keyboard.press('Enter');
}
