import assert from 'node:assert/strict';
import { join } from 'node:path';
import { analyze } from '../../src/core/analyze.ts';
import { hoverText, waitForMarks, visibleLines } from '../host/editorText.ts';
import { openFile } from '../host/palette.ts';
import { readTrialArticles, type TrialArticle } from './support/articles.ts';
import { useSession } from './support/useSession.ts';

describe('marks and hovers', () => {
  const session = useSession();

  for (const article of readTrialArticles()) {
    it(`mark what the analysis finds in ${article.name}, and explain a figure and a name`, async () => {
      const folder = session().makeFolder({ [article.name]: article.text });
      const page = await session().open(folder);
      await openFile(page, join(folder, article.name));
      const painted = (await waitForMarks(page)).map(({ text }) => text);
      const { figures, names } = findMarked(article);
      // The screen cuts marks where a line wraps, and ends somewhere: the marked letters are the same, in the same order.
      const expected = withoutSpaces(
        [...figures, ...names].toSorted(byStart).map(({ text }) => text),
      );
      assert.ok(painted.length > 3);
      assert.equal(withoutSpaces(painted), expected.slice(0, withoutSpaces(painted).length));

      const lines = (await visibleLines(page)).join('\n');
      const figure = figures.find(({ text, says }) => says !== '' && lines.includes(text));
      const name = names.find(({ text }) => lines.includes(text));
      assert.ok(figure && name, 'a figure and a name can be seen');
      const figureHover = await (await hoverText(page, figure.text)).innerText();
      assert.ok(figureHover.includes(figure.says), `${figure.says} is not in:\n${figureHover}`);
      await page.mouse.move(0, 0);
      await page.locator('.monaco-hover:not(.hidden) .hover-contents').waitFor({ state: 'hidden' });
      const nameHover = await (await hoverText(page, name.text)).innerText();
      assert.ok(nameHover.includes(name.says), `${name.says} is not in:\n${nameHover}`);
    });
  }
});

interface Marked {
  readonly start: number;
  readonly text: string;
  /** What its hover must say. */
  readonly says: string;
}

function findMarked({ text, format }: TrialArticle): { figures: Marked[]; names: Marked[] } {
  const analysis = analyze(text, { format, currency: 'USD', names: [], notNames: [] });
  const asMarked = (span: { start: number; end: number }, says: string) => ({
    start: span.start,
    text: text.slice(span.start, span.end),
    says,
  });
  return {
    figures: analysis.figures.map((figure) =>
      asMarked(
        figure,
        figure.kind === 'money' && figure.value !== null
          ? `${figure.value.toLocaleString('en')} ${figure.currency}`
          : '',
      ),
    ),
    names: analysis.mentions.map((mention) => asMarked(mention, mention.entity)),
  };
}

function byStart(a: Marked, b: Marked): number {
  return a.start - b.start;
}

function withoutSpaces(texts: readonly string[]): string {
  return texts.join('').replaceAll(/\s/g, '');
}
