import { analyze } from '../core/analyze.ts';
import type { Analysis, AnalysisOptions } from '../core/analysis.ts';
import type { TextFormat } from '../core/text/article.ts';
import type { Address } from './ports.ts';

/** One version of an article's text. The text is asked for only when it has to be analysed. */
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
  readonly milliseconds: number;
}

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

  /** Null where it is not text: a file with NUL characters, opened as if it were one. */
  analysisOf(article: ArticleVersion): Analysis | null {
    const { address, version, format } = article;
    const choices = this.#choicesFor(address);
    const kept = this.#kept.get(address);
    if (
      kept !== undefined &&
      kept.version === version &&
      kept.format === format &&
      kept.choices === choices
    ) {
      return kept.analysis;
    }
    const before = this.#milliseconds();
    const text = article.text();
    const analysis = text.includes('\0') ? null : analyze(text, { ...choices, format });
    const milliseconds = this.#milliseconds() - before;
    this.#kept.set(address, { version, format, choices, analysis, milliseconds });
    return analysis;
  }

  /** How long the last analysis of an article took, in milliseconds; 0 before the first: long texts are analysed less often. */
  costOf(address: Address): number {
    return this.#kept.get(address)?.milliseconds ?? 0;
  }

  forget(address: Address): void {
    this.#kept.delete(address);
  }
}
