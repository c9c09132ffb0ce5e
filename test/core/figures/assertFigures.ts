import assert from 'node:assert/strict';
import type { Figure, FigureKind } from '../../../src/core/figures/figure.ts';
import { findFigures } from '../../../src/core/figures/findFigures.ts';
import type { Article } from '../../../src/core/text/article.ts';
import { readMarks, writeMarks } from '../../support/markedText.ts';

/** An article without layout: figures need only its text. */
export function articleOf(text: string): Article {
  return { text, format: 'plain', blocks: [], hidden: [] };
}

/** The figures of a plain text, at a desk whose bare "$" is the American one. */
export function figuresOf(text: string): Figure[] {
  return findFigures(articleOf(text), { currency: 'USD' });
}

/**
 * Finds exactly the marked figures: `[$5m](money 5e6 USD)`, `[5-10%](percent 5..10 range)`. A label names kind, value or
 * bounds, currency, unit (with a slash: `/share`) and modifier, each where there is one; dates and ranks need only the kind.
 */
export function assertFigures(...lines: readonly string[]): void {
  const found = lines.map((line) => {
    const { text } = readMarks(line);
    return writeMarks(
      text,
      figuresOf(text).map((figure) => ({ ...figure, label: labelOf(figure) })),
    );
  });
  assert.deepEqual(found, lines.map(withPlainNumbers));
}

const onlyKind: ReadonlySet<FigureKind> = new Set(['date', 'ordinal']);

function labelOf(figure: Figure): string {
  if (onlyKind.has(figure.kind)) return figure.kind;
  const bounds = figure.low === null ? null : `${figure.low}..${figure.high}`;
  return [
    figure.kind,
    figure.value ?? bounds,
    figure.currency,
    figure.unit === null ? null : `/${figure.unit}`,
    figure.modifier,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

/** `5e6` reads better in a test than what JavaScript prints. */
function withPlainNumbers(line: string): string {
  return line.replaceAll(/\]\([^)]*\)/g, (label) =>
    label.replaceAll(/-?\d+(?:\.\d+)?(?:e\d+)?/g, (number) => String(Number(number))),
  );
}
