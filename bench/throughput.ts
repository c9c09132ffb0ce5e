import { analyze } from '../src/core/analyze.ts';
import type { AnalysisOptions } from '../src/core/analysis.ts';
import { findClaims } from '../src/core/claims/findClaims.ts';
import { findEntities } from '../src/core/entities/findEntities.ts';
import { findFigures } from '../src/core/figures/findFigures.ts';
import { findSentences } from '../src/core/text/findSentences.ts';
import { parseArticle } from '../src/core/text/parseArticle.ts';
import { articleText } from './articleText.ts';
import { processorMilliseconds } from './processorMilliseconds.ts';
import { rounded } from './rounded.ts';
import { countWide } from './wideExpression.ts';

const options: AnalysisOptions = { format: 'plain', currency: 'USD', names: [], notNames: [] };

/** One job over the text: its speed, and how many times the yardstick's time it takes. */
interface Speed {
  readonly milliseconds: number;
  readonly millionCharactersPerSecond: number;
  readonly timesWideExpression: number;
}

/** Speed of the whole analysis and of its parts on one text, against one wide regular expression in the same run. */
export function measureThroughput(length: number): Readonly<Record<string, Speed | number>> {
  const text = articleText(length);
  const yardstick = processorMilliseconds(() => countWide(text));
  const speed = (run: () => unknown): Speed => {
    const milliseconds = processorMilliseconds(run);
    return {
      milliseconds: rounded(milliseconds),
      millionCharactersPerSecond: rounded(text.length / milliseconds / 1000),
      timesWideExpression: rounded(milliseconds / yardstick),
    };
  };
  const article = parseArticle(text, options.format);
  const sentences = findSentences(article);
  const figures = findFigures(article, options);
  const mentions = findEntities(article, sentences, options);
  return {
    characters: text.length,
    wideExpressionMilliseconds: rounded(yardstick),
    analysis: speed(() => analyze(text, options)),
    text: speed(() => findSentences(parseArticle(text, options.format))),
    figures: speed(() => findFigures(article, options)),
    entities: speed(() => findEntities(article, sentences, options)),
    claims: speed(() => findClaims(article, sentences, figures, mentions)),
  };
}

/** Nanoseconds a character at growing lengths: level where time is linear in length. */
export function measureLinearity(lengths: readonly number[]): readonly object[] {
  return lengths.map((length) => {
    const text = articleText(length).slice(0, length);
    const milliseconds = processorMilliseconds(() => analyze(text, options));
    return {
      characters: text.length,
      milliseconds: rounded(milliseconds),
      nanosecondsPerCharacter: rounded((milliseconds * 1e6) / text.length),
    };
  });
}
