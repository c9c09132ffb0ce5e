import type { Judgement } from '../../src/core/annotations/annotation.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Claim, ClaimStrength } from '../../src/core/claims/claim.ts';
import type { Figure } from '../../src/core/figures/figure.ts';
import type { Block } from '../../src/core/text/article.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { ArticleReview, PlacedAnnotation } from '../../src/services/articleReview.ts';

export const desk = 'file:///desk/harbour.txt';

/**
 * An analysis without the recognisers: each line is a heading (`# The port`) or one sentence, `*` before a core and `~`
 * before a soft claim. The marks stay in the text; `$4` and the like are figures.
 */
export function analysisOf(text: string): Analysis {
  const blocks: Block[] = [];
  const sentences: Claim[] = [];
  const figures: Figure[] = [...text.matchAll(/\$\d+/gu)].map((match) =>
    figureAt({ start: match.index, end: match.index + match[0].length }),
  );
  let start = 0;
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    if (line.startsWith('# ')) {
      const content = { start: span.start + 2, end: span.end };
      blocks.push({ ...span, kind: 'heading', level: 1, content });
    } else if (line !== '') {
      blocks.push({ ...span, kind: 'paragraph', level: 0, content: span });
      sentences.push(claimAt(span, strengthOf(line), figures));
    }
  }
  const article = { text, format: 'plain', blocks, hidden: [] } as const;
  return { article, figures, mentions: [], sentences };
}

/** An annotation by a reviewer named Ada Brook on the first occurrence of the words; an orphan where there is none. */
export function annotationOn(
  text: string,
  words: string,
  said: Partial<Judgement> & { readonly by?: string; readonly at?: string } = {},
): PlacedAnnotation {
  const { by = 'ada', at = '2026-01-01T00:00:00Z', ...judgement } = said;
  const start = text.indexOf(words);
  const verdict = judgement.verdict ?? null;
  const sentence = words;
  return {
    annotation: {
      entry: 'annotation',
      id: `${by}-${words.length}-${start + 1}`,
      created: at,
      modified: at,
      removed: null,
      marks: 'claim',
      target: {
        text: 't',
        start,
        end: start + words.length,
        quote: words,
        prefix: '',
        suffix: '',
        sentence,
      },
      checked: verdict === null ? null : { quote: words, sentence: words, at },
      claim: null,
      kinds: [],
      saidBy: null,
      saidOn: null,
      verdict,
      status: null,
      tags: [],
      comment: null,
      proposed: null,
      evidence: [],
      ...judgement,
    },
    reviewer: { id: by, name: by === 'ada' ? 'Ada Brook' : 'Bo Lind' },
    own: by === 'ada',
    file: `${desk}.${by}.review.yaml`,
    span: start < 0 ? null : { start, end: start + words.length },
    state: start < 0 ? 'orphan' : 'anchored',
    replies: [],
    verdict,
    verdictAt: verdict === null ? null : at,
    ownVerdict: by === 'ada' ? verdict : null,
    ownVerdictAt: by === 'ada' && verdict !== null ? at : null,
    status: null,
    disputed: false,
  };
}

export function reviewOf(...annotations: readonly PlacedAnnotation[]): ArticleReview {
  return { article: desk, annotations, removed: [], problems: [] };
}

function strengthOf(line: string): ClaimStrength {
  if (line.startsWith('*')) return 'core';
  return line.startsWith('~') ? 'soft' : 'none';
}

function claimAt(span: Span, strength: ClaimStrength, figures: readonly Figure[]): Claim {
  return {
    ...span,
    strength,
    class: 'fact',
    checkable: 'now',
    kinds: [],
    subject: null,
    metric: null,
    figures: figures.flatMap(({ start, end }, at) =>
      start >= span.start && end <= span.end ? [at] : [],
    ),
    attribution: null,
    hedges: [],
    score: 0.5,
    reasons: [],
    section: null,
  };
}

function figureAt(span: Span): Figure {
  return {
    ...span,
    kind: 'money',
    value: 1,
    low: null,
    high: null,
    currency: 'USD',
    currencyBasis: 'desk-default',
    unit: null,
    modifier: null,
    modifierSpan: null,
    iso: null,
  };
}
