import { claimVerdicts, type ClaimVerdict } from '../core/annotations/claimVerdicts.ts';
import type { DeskSettings } from '../core/annotations/deskSettings.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { FigureKind } from '../core/figures/figure.ts';
import { bySpan, type Span } from '../core/text/span.ts';
import type { ArticleReview, PlacedAnnotation } from './articleReview.ts';

/** A figure of a claim, by its place in the claim's text. */
export interface OutlinedFigure extends Span {
  readonly kind: FigureKind;
}

/** A sentence of the outline: a claim, or another sentence that somebody annotated. */
export interface OutlinedClaim extends Span {
  readonly kind: 'claim';
  /** Names it within the article, also after an edit elsewhere. */
  readonly key: string;
  readonly claim: Claim;
  readonly text: string;
  /** In `text`, in order. */
  readonly figures: readonly OutlinedFigure[];
  readonly annotations: readonly PlacedAnnotation[];
  /** Id of the verdict in force, or null. */
  readonly verdict: string | null;
  readonly open: boolean;
  /** Whether it is among those that have to be checked. */
  readonly counts: boolean;
  /** Whether reviewers give different verdicts. */
  readonly disputed: boolean;
}

/** An annotation on words that are no sentence of the article's: a piece of a heading, two paragraphs. */
export interface OutlinedNote extends Span {
  readonly kind: 'note';
  readonly key: string;
  readonly text: string;
  readonly placed: PlacedAnnotation;
}

export type OutlinedItem = OutlinedClaim | OutlinedNote;

export interface OutlinedSection {
  readonly key: string;
  /** The heading's words; null: what stands before the first heading. */
  readonly title: string | null;
  /** The heading's place; null before the first heading. */
  readonly span: Span | null;
  readonly items: readonly OutlinedItem[];
}

/** An article as a reviewer works through it. */
export interface ClaimOutline {
  /** Those with something in them, in order of reading. */
  readonly sections: readonly OutlinedSection[];
  /** Annotations whose words are gone: never left out. */
  readonly orphans: readonly PlacedAnnotation[];
  /** How many claims have to be checked, and how many of them still have to be. */
  readonly counted: number;
  readonly open: number;
}

/** Puts what was found and what was said together: section by section, nothing that somebody said left out. */
export function outlineClaims(
  analysis: Analysis,
  review: ArticleReview | null,
  settings: DeskSettings,
): ClaimOutline {
  const annotations = review?.annotations ?? [];
  const judged = claimVerdicts(analysis.sentences, annotations, settings);
  const claims = judged.filter(
    ({ claim, annotations: about }) => isListed(claim) || about.length > 0,
  );
  const about = new Set(judged.flatMap((one) => one.annotations));
  const naming = new Naming();
  const items: readonly OutlinedItem[] = [
    ...claims.map((one) => outlineClaim(one, analysis, settings, naming)),
    ...annotations.flatMap((placed) => (about.has(placed) ? [] : outlineNote(placed, naming))),
  ].sort(bySpan);
  const counting = items.filter((item) => item.kind === 'claim').filter(({ counts }) => counts);
  return {
    sections: sectionsOf(items, analysis),
    orphans: annotations.filter(({ span }) => span === null),
    counted: counting.length,
    open: counting.filter(({ open }) => open).length,
  };
}

/** All items in order of reading, whatever section they are in. */
export function outlinedItems({ sections }: ClaimOutline): readonly OutlinedItem[] {
  return sections.flatMap(({ items }) => items);
}

function isListed({ strength }: Claim): boolean {
  return strength !== 'none';
}

function outlineClaim(
  { claim, annotations, verdict, open }: ClaimVerdict<PlacedAnnotation>,
  { article, figures }: Analysis,
  { check }: DeskSettings,
  naming: Naming,
): OutlinedClaim {
  const { start, end, strength } = claim;
  const text = article.text.slice(start, end);
  const verdicts = new Set(annotations.flatMap((one) => one.verdict ?? []));
  return {
    kind: 'claim',
    key: naming.name(text),
    start,
    end,
    claim,
    text,
    figures: claim.figures.flatMap((index) => {
      const figure = figures[index];
      if (figure === undefined) return [];
      return [{ kind: figure.kind, start: figure.start - start, end: figure.end - start }];
    }),
    annotations: annotations,
    verdict,
    open,
    counts: check.claims === 'all' ? strength !== 'none' : strength === 'core',
    disputed: verdicts.size > 1 || annotations.some((one) => one.disputed),
  };
}

function outlineNote(placed: PlacedAnnotation, naming: Naming): OutlinedNote[] {
  const { span, annotation } = placed;
  const text = annotation.target.quote;
  return span === null ? [] : [{ kind: 'note', key: naming.name(text), ...span, text, placed }];
}

function sectionsOf(items: readonly OutlinedItem[], { article }: Analysis): OutlinedSection[] {
  const naming = new Naming();
  const headings = article.blocks.filter(({ kind }) => kind === 'heading');
  const sections: OutlinedSection[] = [];
  let next = 0;
  for (let at = -1; at < headings.length; at += 1) {
    const heading = headings[at] ?? null;
    const end = headings[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const first = next;
    while ((items[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const title = heading && article.text.slice(heading.content.start, heading.content.end);
    const key = naming.name(title ?? '');
    if (next > first) sections.push({ key, title, span: heading, items: items.slice(first, next) });
  }
  return sections;
}

/** Names things by their words, and the second of the same words by its number: offsets change with every key. */
class Naming {
  readonly #counts = new Map<string, number>();

  name(words: string): string {
    const short = words.slice(0, 160);
    const count = (this.#counts.get(short) ?? 0) + 1;
    this.#counts.set(short, count);
    return count === 1 ? short : `${short}#${count}`;
  }
}
