import type { Claim } from './claims/claim.ts';
import type { DeskName, Mention } from './entities/entity.ts';
import type { Figure } from './figures/figure.ts';
import type { Article, TextFormat } from './text/article.ts';

/** What decides an analysis besides the text. */
export interface AnalysisOptions {
  readonly format: TextFormat;
  /** ISO 4217: what a bare `$` means. */
  readonly currency: string;
  readonly names: readonly DeskName[];
  readonly notNames: readonly string[];
}

/** Everything found in one version of one article. All lists are in order of reading; figures and mentions never overlap among themselves. */
export interface Analysis {
  readonly article: Article;
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
  /** Every judged sentence, headings and boilerplate included: a claim where `strength` is not `none`. */
  readonly sentences: readonly Claim[];
}
