import { entityKinds, type EntityKind } from '../core/entities/entity.ts';
import { figureKinds, type Figure, type FigureKind } from '../core/figures/figure.ts';
import type { ArticleFacts } from './newsroomFacts.ts';
import { amountKey, type Occurrence } from './newsroomIndex.ts';

/** One name or one amount with every place that gives it, in the order of articles and of reading. */
export interface ListedThing {
  /** Stable while the folder says the same: what a tree remembers its open branches by. */
  readonly key: string;
  /** An entity's canonical name; an amount as it is written most often. */
  readonly label: string;
  readonly places: readonly Occurrence[];
}

export interface ListedGroup<Kind> {
  readonly kind: Kind;
  readonly things: readonly ListedThing[];
}

/** The entities of some articles by kind, the most often named first. Kinds without any are left out. */
export function listEntities(
  articles: readonly ArticleFacts[],
): readonly ListedGroup<EntityKind>[] {
  const groups = new Groups<EntityKind>();
  for (const article of articles) {
    for (const [index, { kind, entity }] of article.mentions.entries()) {
      groups.add(kind, entity.normalize('NFC').toLowerCase(), { article, index });
    }
  }
  return groups.list(entityKinds, (places) => {
    const label = nameAt(places[0]);
    return { label, order: [-places.length, label] };
  });
}

/**
 * The figures of some articles by kind, equal amounts as one; the largest first, dates by time. Amounts in the commonest
 * currency or unit come first, as nothing is converted.
 */
export function listFigures(articles: readonly ArticleFacts[]): readonly ListedGroup<FigureKind>[] {
  const groups = new Groups<FigureKind>();
  const measures = new Map<string, number>();
  for (const article of articles) {
    for (const [index, { figure, text }] of article.figures.entries()) {
      const measure = measureOf(figure);
      measures.set(measure, (measures.get(measure) ?? 0) + 1);
      groups.add(figure.kind, amountKey(figure) ?? `"${text.toLowerCase()}`, { article, index });
    }
  }
  return groups.list(figureKinds, (places) => {
    const figure = figureAt(places[0]);
    const label = commonest(places);
    if (figure === null) return { label, order: [label] };
    const measure = measureOf(figure);
    const count = measures.get(measure) ?? 0;
    const hasNone = figure.currency === null && figure.unit === null ? 1 : 0;
    return { label, order: [hasNone, -count, measure, ...amountOrder(figure), label] };
  });
}

type Order = readonly (number | string)[];

class Groups<Kind extends string> {
  readonly #kinds = new Map<Kind, Map<string, Occurrence[]>>();

  add(kind: Kind, key: string, place: Occurrence): void {
    const things = this.#kinds.get(kind) ?? new Map<string, Occurrence[]>();
    this.#kinds.set(kind, things);
    const places = things.get(key);
    if (places === undefined) things.set(key, [place]);
    else places.push(place);
  }

  list(
    kinds: readonly Kind[],
    describe: (places: readonly Occurrence[]) => { readonly label: string; readonly order: Order },
  ): readonly ListedGroup<Kind>[] {
    return kinds.flatMap((kind) => {
      const things = [...(this.#kinds.get(kind) ?? [])].map(([key, places]) => {
        const { label, order } = describe(places);
        return { thing: { key: `${kind}/${key}`, label, places }, order };
      });
      things.sort((a, b) => compare(a.order, b.order));
      return things.length === 0 ? [] : [{ kind, things: things.map(({ thing }) => thing) }];
    });
  }
}

function nameAt(place: Occurrence | undefined): string {
  return place?.article.mentions[place.index]?.entity ?? '';
}

function figureAt(place: Occurrence | undefined): Figure | null {
  return place?.article.figures[place.index]?.figure ?? null;
}

/** What amounts must share to be compared. */
function measureOf(figure: Figure): string {
  return `${figure.kind} ${figure.currency ?? figure.unit?.toLowerCase() ?? ''}`;
}

function amountOrder(figure: Figure): Order {
  if (figure.kind === 'date') return [figure.iso === null ? 1 : 0, figure.iso ?? ''];
  // "Billions" is as much as its least; of "$5-10 million" the desk checks the most.
  const bound = figure.modifier === 'indefinite' ? figure.low : figure.high;
  const size = figure.value ?? bound ?? figure.low ?? figure.high;
  return size === null ? [1, 0] : [0, -size];
}

function commonest(places: readonly Occurrence[]): string {
  const counts = new Map<string, number>();
  for (const { article, index } of places) {
    const text = (article.figures[index]?.text ?? '').replaceAll(/\s+/gu, ' ');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0];
}

function compare(a: Order, b: Order): number {
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right === undefined || left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return 0;
}
