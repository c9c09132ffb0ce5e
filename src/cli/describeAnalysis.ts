import type { Analysis } from '../core/analysis.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { Mention } from '../core/entities/entity.ts';
import type { Figure } from '../core/figures/figure.ts';

/** What the JSON of an analysis lists: the names and the order of these fields are a promise to other programs. */
export interface AnalysisRecord {
  readonly figures: readonly object[];
  readonly entities: readonly object[];
  readonly claims: readonly object[];
}

/** The analysis as the command line prints it; `everySentence` adds the sentences that are no claims. */
export function describeAnalysis(
  { article, figures, mentions, sentences }: Analysis,
  everySentence: boolean,
): AnalysisRecord {
  const { text } = article;
  return {
    figures: figures.map((figure) => describeFigure(text, figure)),
    entities: mentions.map((mention) => describeMention(text, mention)),
    claims: sentences
      .filter(({ strength }) => everySentence || strength !== 'none')
      .map((claim) => describeClaim(text, claim)),
  };
}

function describeFigure(text: string, figure: Figure): object {
  const { start, end, kind, value, low, high, currency, unit, modifier } = figure;
  const words = text.slice(start, end);
  return { start, end, text: words, kind, value, low, high, currency, unit, modifier };
}

function describeMention(text: string, { start, end, kind, entity }: Mention): object {
  return { start, end, text: text.slice(start, end), type: kind, entity };
}

function describeClaim(text: string, claim: Claim): object {
  return {
    start: claim.start,
    end: claim.end,
    text: text.slice(claim.start, claim.end),
    strength: claim.strength,
    class: claim.class,
    checkable: claim.checkable,
    kinds: claim.kinds,
    subject: claim.subject,
    metric: claim.metric,
    figures: claim.figures,
    attribution: claim.attribution,
    hedges: claim.hedges,
    score: claim.score,
    reasons: claim.reasons,
  };
}
