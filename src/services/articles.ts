import { analyze } from '../core/analyze.ts';
import type { Analysis, AnalysisOptions } from '../core/analysis.ts';
import { moveAnalysis } from '../core/moveAnalysis.ts';
import type { TextFormat } from '../core/text/article.ts';
import type { Edit } from '../core/text/edits.ts';
import type { Address } from './ports.ts';

/** One version of an article's text. The text is asked for only when it is needed. */
export interface ArticleVersion {
  readonly address: Address;
  /** Another number, another text. */
  readonly version: number;
  readonly format: TextFormat;
  text(): string;
}

/** What the desk decides about recognition: all options but the format, which the article brings along. */
export type DeskChoices = Omit<AnalysisOptions, 'format'>;

interface Kept {
  readonly version: number;
  readonly format: TextFormat;
  readonly choices: DeskChoices;
  readonly analysis: Analysis | null;
  /** What the last whole analysis took. */
  readonly milliseconds: number;
  /** Whether it was moved along with edits since, and has to be made anew. */
  readonly moved: boolean;
}

/** Milliseconds. An analysis that takes no longer is made at every key: nobody feels it. */
const quick = 40;

/** The analyses of the open articles: each made once a version, when it is first asked for. */
export class Articles {
  readonly #choicesFor: (address: Address) => DeskChoices;
  readonly #milliseconds: () => number;
  readonly #kept = new Map<Address, Kept>();

  /**
   * `choicesFor` answers with the same object until the desk changes its mind: an analysis is made anew when the object
   * is another. `milliseconds` is a clock that only moves forward.
   */
  constructor(choicesFor: (address: Address) => DeskChoices, milliseconds: () => number) {
    this.#choicesFor = choicesFor;
    this.#milliseconds = milliseconds;
  }

  /**
   * Null where it is not text: a file with NUL characters, opened as if it were one. Of a long text that was just typed
   * in it is the last analysis, moved along, until `settle`.
   */
  analysisOf(article: ArticleVersion): Analysis | null {
    const kept = this.#keptFor(article);
    return kept === null ? this.#analyse(article) : kept.analysis;
  }

  /** The analysis of exactly this version, however long it takes. */
  settle(article: ArticleVersion): Analysis | null {
    const kept = this.#keptFor(article);
    return kept === null || kept.moved ? this.#analyse(article) : kept.analysis;
  }

  /** Takes note of edits that led to a version: a long text is not analysed for every key. */
  follow(article: ArticleVersion, edits: readonly Edit[]): void {
    const kept = this.#kept.get(article.address);
    if (kept === undefined) return;
    if (kept.analysis === null || kept.milliseconds <= quick || edits.length === 0) return;
    this.#kept.set(article.address, {
      ...kept,
      version: article.version,
      analysis: moveAnalysis(kept.analysis, edits, article.text()),
      moved: true,
    });
  }

  /** How long the last analysis of an article took, in milliseconds; 0 before the first: long texts are analysed less often. */
  costOf(address: Address): number {
    return this.#kept.get(address)?.milliseconds ?? 0;
  }

  forget(address: Address): void {
    this.#kept.delete(address);
  }

  #keptFor({ address, version, format }: ArticleVersion): Kept | null {
    const kept = this.#kept.get(address);
    const same =
      kept?.version === version &&
      kept.format === format &&
      kept.choices === this.#choicesFor(address);
    return same ? kept : null;
  }

  #analyse(article: ArticleVersion): Analysis | null {
    const { address, version, format } = article;
    const choices = this.#choicesFor(address);
    const text = article.text();
    const before = this.#milliseconds();
    const analysis = text.includes('\0') ? null : analyze(text, { ...choices, format });
    const milliseconds = this.#milliseconds() - before;
    this.#kept.set(address, { version, format, choices, analysis, milliseconds, moved: false });
    return analysis;
  }
}
