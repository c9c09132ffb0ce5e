import { covers } from '../text/span.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Mention } from '../entities/entity.ts';
import type { Figure } from '../figures/figure.ts';
import type { Claim } from './claim.ts';

/** Judges every sentence. First working version; owned by the claims helper. */
export function findClaims(
  _article: Article,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  _mentions: readonly Mention[],
): Claim[] {
  return sentences.map(({ start, end, section }) => {
    const inside = figures.flatMap((figure, index) =>
      covers({ start, end }, figure) ? [index] : [],
    );
    return {
      start,
      end,
      section,
      strength: inside.length > 0 ? 'core' : 'none',
      class: 'fact',
      checkable: 'now',
      kinds: [],
      subject: null,
      metric: null,
      figures: inside,
      attribution: null,
      hedges: [],
      score: 0.5,
      reasons: ['figure'],
    };
  });
}
