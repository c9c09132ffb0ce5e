import type { Analysis } from '../core/analysis.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { EntityKind } from '../core/entities/entity.ts';
import type { Figure } from '../core/figures/figure.ts';
import type { Article } from '../core/text/article.ts';
import { covers, type Span } from '../core/text/span.ts';
import { lineStartsOf } from './newsroomLines.ts';
import type { Address } from './ports.ts';
import { wordsOf } from './wordsOf.ts';

/** A figure of an article with the words around it, without the article. */
export interface FigureFact {
  readonly figure: Figure;
  readonly text: string;
  /** Index into the article's claims of the sentence it stands in, or null. */
  readonly claim: number | null;
}

export interface MentionFact extends Span {
  readonly kind: EntityKind;
  readonly entity: string;
  readonly text: string;
  /** Index into the article's claims of the sentence it stands in, or null. */
  readonly claim: number | null;
}

export interface ClaimFact extends Span {
  /** The sentence on one line, shortened to `longestClaim` code units. */
  readonly text: string;
  readonly strength: Claim['strength'];
  readonly class: Claim['class'];
  readonly subject: string | null;
  readonly metric: string | null;
}

/** What the newsroom remembers of an article: enough to answer without its text, little enough for thousands. */
export interface ArticleFacts {
  readonly address: Address;
  /** UTF-16 code units. */
  readonly length: number;
  /** Where each line begins, so that offsets can be shown as lines without the text. */
  readonly lineStarts: readonly number[];
  readonly figures: readonly FigureFact[];
  readonly mentions: readonly MentionFact[];
  /** The sentences that are claims or hold a figure or a mention. */
  readonly claims: readonly ClaimFact[];
}

/** A hover shows about two lines; 5,000 articles of 20 such sentences stay under 50 MB. */
const longestClaim = 240;

/** Boils an analysis down to what the newsroom remembers. */
export function factsOf(address: Address, analysis: Analysis): ArticleFacts {
  const { text } = analysis.article;
  const claims: ClaimFact[] = [];
  const numbers = new Map<number, number>();
  const claimAt = sentenceFinder(analysis.sentences);
  const remember = (span: Span): number | null => {
    const index = claimAt(span);
    const sentence = index === null ? undefined : analysis.sentences[index];
    if (index === null || sentence === undefined) return null;
    const known = numbers.get(index);
    if (known !== undefined) return known;
    numbers.set(index, claims.length);
    claims.push(claimFact(analysis.article, sentence));
    return claims.length - 1;
  };
  for (const sentence of analysis.sentences) {
    if (sentence.strength !== 'none') remember(sentence);
  }
  return {
    address,
    length: text.length,
    lineStarts: lineStartsOf(text),
    figures: analysis.figures.map((figure) => ({
      figure,
      text: own(text.slice(figure.start, figure.end)),
      claim: remember(figure),
    })),
    mentions: analysis.mentions.map(({ start, end, kind, entity }) => ({
      start,
      end,
      kind,
      entity: own(entity),
      text: own(text.slice(start, end)),
      claim: remember({ start, end }),
    })),
    claims,
  };
}

function claimFact(article: Article, sentence: Claim): ClaimFact {
  const { start, end, strength, subject, metric } = sentence;
  const line = wordsOf(article, sentence)
    .slice(0, 2 * longestClaim)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const short = line.length > longestClaim ? `${line.slice(0, longestClaim - 1).trimEnd()}…` : line;
  return { start, end, text: own(short), strength, class: sentence.class, subject, metric };
}

/** Finds the sentence that covers a span, by halving: sentences are in order and do not overlap. */
function sentenceFinder(sentences: readonly Span[]): (span: Span) => number | null {
  return (span) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = sentences[middle];
      if (sentence === undefined) return null;
      if (covers(sentence, span)) return middle;
      if (sentence.start > span.start) high = middle - 1;
      else low = middle + 1;
    }
    return null;
  };
}

/** A copy that does not keep the whole article alive: engines make a slice a view on the string it was cut from. */
function own(slice: string): string {
  return ` ${slice}`.slice(1);
}
