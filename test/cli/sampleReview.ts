import { readFileSync } from 'node:fs';
import type { AnnotationDraft } from '../../src/services/reviewDrafts.ts';
import { Reviews } from '../../src/services/reviews.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';

export const samplesFolder = new URL('../../samples/', import.meta.url);
export const reviewedSample = 'tidal-listing.txt';
export const sampleReviewName = 'tidal-listing.txt.ana.review.yaml';

const text = readFileSync(new URL(reviewedSample, samplesFolder), 'utf8');
const article = new URL(reviewedSample, samplesFolder).href;

/** The review file of the samples as the code of the editor writes it; the same each time. */
export async function makeSampleReview(): Promise<string> {
  const files = new MemoryFiles();
  const reviews = new Reviews({
    files,
    clock: { now: nextInstant() },
    random: { bytes: nextBytes() },
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  reviews.setReviewer({ id: 'ana', name: 'Ana Ruiz' });
  await reviews.load(article, text, 'plain');
  await review(reviews);
  return files.text(new URL(sampleReviewName, samplesFolder).href);
}

/** Two verdicts with evidence, a question with its answer, and one claim that is still open. */
async function review(reviews: Reviews): Promise<void> {
  await reviews.add(article, {
    ...words('Brackwater still lost £11.3 million', 'a year earlier.'),
    marks: 'claim',
    verdict: 'confirmed',
    status: 'done',
    tags: ['source'],
    evidence: [
      {
        kind: 'document',
        where: 'Brackwater Tidal, annual report 2026',
        locator: 'p. 44',
        accessed: '2026-11-19',
        primary: true,
      },
    ],
  });
  await reviews.add(article, {
    ...words('£1.9 billion', '£1.9 billion'),
    marks: 'figure',
    verdict: 'disputed',
    status: 'in-progress',
    tags: ['source', 'arithmetic'],
    comment:
      'City hall has £1.6 billion for the same deal. 19% for €420 million makes €2.2 billion, some £1.9 billion: ours looks right.',
    evidence: [
      {
        kind: 'calculation',
        where: '420 / 0.19 = 2,211 (million euros)',
        locator: null,
        accessed: null,
        primary: null,
      },
      {
        kind: 'url',
        where: 'https://example.org/nordhaven/2026-03-brackwater',
        locator: 'second paragraph',
        accessed: '2026-11-20',
        primary: true,
      },
    ],
  });
  const question = await reviews.add(article, {
    ...words('according to three people', 'the bankers’ presentation'),
    marks: 'note',
    status: 'query-to-author',
    comment: 'Who are the three, and did any of them see the figure itself?',
  });
  await reviews.reply(article, question, {
    comment: 'The author: two advisers and a shareholder; all three saw the slide.',
  });
  await reviews.add(article, {
    ...words('The Ellery barrage', 'the company’s capacity.'),
    marks: 'claim',
    status: 'open',
    tags: ['date'],
    comment: 'The council leader says June 2029.',
  });
}

/** The first stretch of the article from one phrase to the end of the other. */
function words(from: string, to: string): Pick<AnnotationDraft, 'span'> {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start) + to.length;
  if (start < 0 || end < start) throw new Error(`The sample does not say "${from} ... ${to}".`);
  return { span: { start, end } };
}

/** Four minutes pass between two looks at the clock. */
function nextInstant(): () => string {
  let minutes = 0;
  return () => new Date(Date.UTC(2026, 10, 20, 9, (minutes += 4))).toISOString().slice(0, 19) + 'Z';
}

/** Bytes that look random and are the same each time. */
function nextBytes(): (count: number) => Uint8Array {
  let state = 20_261_120;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24;
  return (count) => Uint8Array.from({ length: count }, next);
}
