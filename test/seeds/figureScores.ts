import type { Figure, FigureKind } from '../../src/core/figures/figure.ts';
import { overlaps } from '../../src/core/text/span.ts';
import { analyzeSeed } from './analyzeSeed.ts';
import type { Seed } from './folders.ts';
import { newTally, scoreOf } from './score.ts';
import type { Score } from './score.ts';

/** A labelled figure, as `seeds-figures.jsonl` has it. */
export interface GoldFigure {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly alt_kind?: readonly FigureKind[];
  readonly optional?: boolean;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly currency: string | null;
  readonly modifier: string | null;
  readonly text_of_span: string;
}

export interface FigureScore extends Score {
  /** Figures found at the right place with a wrong value, currency or modifier. */
  readonly wrong: readonly string[];
}

/** Compares the figures of the wanted kinds with their labels: exact spans, right kind. */
export function scoreFigures(
  seeds: readonly Seed[],
  gold: readonly GoldFigure[],
  wanted: (kind: FigureKind) => boolean,
): FigureScore {
  const tally = newTally();
  const wrong: string[] = [];
  for (const seed of seeds) {
    const labels = gold.filter(({ file }) => file === seed.name);
    const expected = labels.filter(({ optional, kind }) => !optional && wanted(kind));
    const predicted = analyzeSeed(seed).figures.filter(
      (figure) => wanted(figure.kind) && !isExcused(figure, labels, wanted),
    );
    tally.expected += expected.length;
    tally.predicted += predicted.length;
    for (const label of expected) {
      const found = predicted.find((figure) => agrees(figure, label));
      if (!found) tally.missed.push(`${seed.name} ${label.kind} ${label.text_of_span}`);
      else tally.hits++;
      if (found && !sameContent(found, label)) wrong.push(`${seed.name} ${describe(found, label)}`);
    }
    for (const figure of predicted) {
      if (!expected.some((label) => agrees(figure, label))) {
        tally.extra.push(
          `${seed.name} ${figure.kind} ${seed.text.slice(figure.start, figure.end)}`,
        );
      }
    }
  }
  return { ...scoreOf(tally), wrong };
}

/** Neither right nor wrong: it meets an optional label, or one of another kind that allows this kind too. */
function isExcused(
  figure: Figure,
  labels: readonly GoldFigure[],
  wanted: (kind: FigureKind) => boolean,
): boolean {
  return labels.some(
    (label) =>
      overlaps(label, figure) &&
      (label.optional === true ||
        (!wanted(label.kind) && label.alt_kind?.includes(figure.kind) === true)),
  );
}

function agrees(figure: Figure, label: GoldFigure): boolean {
  const kinds = [label.kind, ...(label.alt_kind ?? [])];
  return figure.start === label.start && figure.end === label.end && kinds.includes(figure.kind);
}

/** The values of dates and ordinals are not labelled consistently enough to be judged. */
function sameContent(figure: Figure, label: GoldFigure): boolean {
  const measured = label.kind !== 'date' && label.kind !== 'ordinal';
  return (
    (!measured ||
      (sameNumber(figure.value, label.value) &&
        sameNumber(figure.low, label.low) &&
        sameNumber(figure.high, label.high))) &&
    figure.currency === (label.currency ?? null) &&
    figure.modifier === (label.modifier ?? null)
  );
}

function sameNumber(a: number | null, b: number | null | undefined): boolean {
  if (a === null || b === null || b === undefined) return a === (b ?? null);
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
}

function describe(found: Figure, label: GoldFigure): string {
  const content = ({ value, low, high, currency, modifier }: Figure | GoldFigure) =>
    JSON.stringify([value, low, high, currency, modifier]);
  return `${label.text_of_span}: ${content(found)}, labelled ${content(label)}`;
}
