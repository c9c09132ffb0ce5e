// Renews the pictures of the README from the samples: `npm run screenshots [-- WORD ...]`, each WORD a part of a picture's
// name. The window is the real one, in the embedded VS Code, with the packaged extension.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { clickText, hoverText, waitForMarks } from '../host/editorText.ts';
import { openFile, quickInput, waitForQuestion } from '../host/palette.ts';
import { pane, showContainer } from '../host/views.ts';
import { Session } from './support/session.ts';
import { chord } from './support/tag.ts';
import { runNpmScript } from '../../scripts/runNpmScript.ts';

interface Picture {
  readonly name: string;
  readonly article: string;
  readonly theme?: string;
  /** Brings the window to what is shown, and answers with the part to take, or the whole. */
  readonly stage: (page: Page, folder: string) => Promise<Locator | null>;
}

const root = join(import.meta.dirname, '..', '..');
/** Milliseconds until counts, badges and spinners have come to rest. */
const settled = 1_500;
const viewport = { width: 1280, height: 800 };
const settings = {
  'editor.fontSize': 13,
  'editor.lineNumbers': 'off',
  'editor.occurrencesHighlight': 'off',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

const pictures: readonly Picture[] = [
  { name: 'marks-dark', article: 'tidal-listing.txt', stage: showClaims },
  {
    name: 'marks-light',
    article: 'tidal-listing.txt',
    theme: 'Default Light Modern',
    stage: showClaims,
  },
  {
    name: 'marks-high-contrast',
    article: 'tidal-listing.txt',
    theme: 'Default High Contrast',
    stage: showClaims,
  },
  {
    name: 'hover',
    article: 'harbour-barrage.md',
    stage: async (page) => {
      await folderIsRead(page);
      await hoverText(page, '£310 million');
      return null;
    },
  },
  {
    name: 'sidebar',
    article: 'tidal-listing.txt',
    stage: async (page) => {
      await showClaims(page);
      for (const view of ['Entities', 'Figures']) await expand(page, view);
      await awayWithMouse(page);
      return page.locator('.part.sidebar');
    },
  },
  {
    name: 'tag',
    article: 'tidal-listing.txt',
    stage: async (page) => {
      await showClaims(page);
      await clickText(page, '150,000 homes');
      await chord(page, 'A');
      await waitForQuestion(page, /Verdict:/);
      await quickInput(page).focus();
      return null;
    },
  },
  {
    name: 'review-file',
    article: 'tidal-listing.txt',
    stage: async (page, folder) => {
      await page.keyboard.press('Control+\\');
      await openFile(page, join(folder, 'tidal-listing.txt.ana.review.yaml'));
      return null;
    },
  },
];

const words = process.argv.slice(2);
await runNpmScript('package', { quiet: true });
for (const picture of pictures) {
  if (words.length === 0 || words.some((word) => picture.name.includes(word))) await take(picture);
}

async function take({ name, article, theme = 'Default Dark Modern', stage }: Picture) {
  const session = await Session.start({
    settings: { ...settings, 'workbench.colorTheme': theme },
  });
  try {
    const folder = session.makeFolder({});
    cpSync(join(root, 'samples'), folder, { recursive: true });
    const page = await session.open(folder, {
      viewport,
      colorScheme: /Light/.test(theme) ? 'light' : 'dark',
    });
    await openFile(page, join(folder, article));
    await waitForMarks(page);
    const part = await stage(page, folder);
    await page.waitForTimeout(settled);
    const path = join(root, 'images', `${name}.png`);
    await (part ?? page).screenshot({ path, animations: 'disabled' });
    console.log(`images/${name}.png`);
  } finally {
    await session.closeWindows(null);
    await session.stop();
  }
}

async function showClaims(page: Page): Promise<null> {
  await showContainer(page, 'Claimdesk');
  await pane(page, 'Claims').locator('[role="treeitem"]').first().waitFor();
  await folderIsRead(page);
  await awayWithMouse(page);
  return null;
}

/** The status item turns while the articles of the folder are read. */
async function folderIsRead(page: Page): Promise<void> {
  await page.waitForTimeout(settled);
  await page.locator('.statusbar .codicon-sync').waitFor({ state: 'hidden' });
}

/** To where it points at nothing: a tooltip would stand in the picture. */
async function awayWithMouse(page: Page): Promise<void> {
  await page.mouse.move(viewport.width - 100, viewport.height - 60);
}

async function expand(page: Page, view: string): Promise<void> {
  const header = pane(page, view).locator('.pane-header');
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  await pane(page, view).locator('[role="treeitem"]').first().waitFor();
}
