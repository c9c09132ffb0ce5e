import type { Mention } from '../entities/entity.ts';
import type { Figure } from '../figures/figure.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Claim } from './claim.ts';
import { findSubjects } from './findSubjects.ts';
import type { Judged } from './judged.ts';
import { judge } from './judge.ts';
import { readSentences } from './readSentences.ts';

/** Judges every sentence: claims and all the rest, in order, one record a sentence. Linear in the article's length. */
export function findClaims(
  article: Article,
  sentences: readonly Sentence[],
  figures: readonly Figure[],
  mentions: readonly Mention[],
): Claim[] {
  const judged = readSentences(article, sentences, figures, mentions);
  const subjects = findSubjects(judged);
  return judged.map((sentence, index) =>
    describe(sentence, subjects[index] ?? null, sentences[index]?.section ?? null),
  );
}

function describe(sentence: Judged, subject: string | null, section: number | null): Claim {
  const { start, end, figures, attribution, hedges, topic } = sentence;
  return {
    start,
    end,
    ...judge(sentence),
    kinds: topic.kinds,
    subject,
    metric: topic.metric,
    figures: figures.map(({ index }) => index),
    attribution,
    hedges,
    section,
  };
}
