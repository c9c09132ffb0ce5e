import type { Locator, Page } from 'playwright-core';

/** Part of the visible text of the editor that has one and the same mark. */
export interface PaintedMark {
  readonly text: string;
  /** The line under the words as the browser computed it: `2px solid rgb(111, 191, 139)`. */
  readonly underline: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export const activeEditor = '.editor-group-container.active .monaco-editor';

/** The lines that the editor has drawn, from the top, wrapped lines as the screen shows them. */
export function visibleLines(page: Page): Promise<string[]> {
  return page.evaluate((editor) => {
    const lines = [...document.querySelectorAll(`${editor} .view-line`)];
    return lines
      .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' '));
  }, activeEditor);
}

/**
 * What decorations with a line under the words have marked, in reading order. The editor draws such marks as boxes below
 * its text: what is marked are the characters that lie in a box. A mark over the end of a screen line is read as its parts.
 */
export function readMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(collectMarks, activeEditor);
}

/** Resolves with the marks as soon as there is one. */
export async function waitForMarks(page: Page): Promise<PaintedMark[]> {
  await page.locator(`${activeEditor} .view-overlays [class*="ced-"]`).first().waitFor({
    state: 'attached',
    timeout: 15_000,
  });
  return readMarks(page);
}

/** The middle of the nth place where the editor shows the text within one screen line. Rejects where it shows none. */
export async function placeOf(page: Page, text: string, nth = 0): Promise<Place> {
  const place = await page.evaluate(findPlace, { text, nth, editor: activeEditor });
  if (place === null) {
    throw new Error(
      `The editor does not show "${text}":\n${(await visibleLines(page)).join('\n')}`,
    );
  }
  return place;
}

/**
 * Rests the mouse on a text of the editor and answers with the hover. Never `locator.hover()`: it scrolls the editor's
 * overflow guard natively, which breaks its layout.
 */
export async function hoverText(page: Page, text: string, nth = 0): Promise<Locator> {
  // A second, hidden .monaco-hover always exists.
  const hover = page
    .locator('.monaco-hover:not(.hidden)')
    .filter({ has: page.locator('.hover-contents') })
    .first();
  for (let attempt = 1; ; attempt++) {
    const { x, y } = await placeOf(page, text, nth);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    try {
      await hover.waitFor({ state: 'visible', timeout: 5_000 });
      return hover;
    } catch (error) {
      // On a busy machine the editor sometimes loses the mouse: a person would move it again.
      if (attempt === 3) throw error;
      await page.mouse.move(0, 0);
    }
  }
}

/** Sets the cursor into a text of the editor with a click. */
export async function clickText(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth);
  await page.mouse.click(x, y);
}

function collectMarks(editor: string) {
  const byTop = (a: Element, b: Element) =>
    a.getBoundingClientRect().top - b.getBoundingClientRect().top ||
    a.getBoundingClientRect().left - b.getBoundingClientRect().left;
  const lines = [...document.querySelectorAll(`${editor} .view-line`)].toSorted(byTop);
  const boxes = [...document.querySelectorAll(`${editor} .view-overlays .cdr[class*="ced-"]`)]
    .filter((box) => getComputedStyle(box).borderBottomStyle !== 'none')
    .toSorted(byTop);
  return boxes.flatMap((box) => {
    const style = getComputedStyle(box);
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    const line = lines.find((one) => {
      const rectangle = one.getBoundingClientRect();
      return rectangle.top <= middle && middle < rectangle.bottom;
    });
    if (line === undefined) return [];
    let text = '';
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const character = range.getBoundingClientRect();
        const centre = (character.left + character.right) / 2;
        if (left <= centre && centre < right) text += node.data[at];
      }
    }
    const underline = `${style.borderBottomWidth} ${style.borderBottomStyle} ${style.borderBottomColor}`;
    return [{ text: text.replaceAll('\u00a0', ' '), underline }];
  });
}

function findPlace({ text, nth, editor }: { text: string; nth: number; editor: string }) {
  const frame = document.querySelector(editor)?.getBoundingClientRect();
  const lines = [...document.querySelectorAll(`${editor} .view-line`)].toSorted(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  let seen = 0;
  for (const line of lines) {
    const pieces: { at: number; node: Text }[] = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let whole = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      pieces.push({ at: whole.length, node });
      whole += node.data.replaceAll('\u00a0', ' ');
    }
    const pieceAt = (offset: number) => pieces.findLast(({ at }) => at <= offset)!;
    for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
      if (seen++ !== nth) continue;
      const range = document.createRange();
      const [first, last] = [pieceAt(at), pieceAt(at + text.length - 1)];
      range.setStart(first.node, at - first.at);
      range.setEnd(last.node, at + text.length - last.at);
      const box = range.getClientRects()[0];
      if (box === undefined || frame === undefined || box.bottom > frame.bottom) return null;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}
