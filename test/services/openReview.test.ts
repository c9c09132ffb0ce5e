import assert from 'node:assert/strict';
import type { PlacedAnnotation } from '../../src/services/articleReview.ts';
import { OpenReview } from '../../src/services/openReview.ts';
import { readReviews, saveEntry } from '../../src/services/reviewStore.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';
import { ana, articleAddress, articleText, spanOfWords } from '../support/reviewDesk.ts';
import { annotationOf } from '../support/reviewModels.ts';

function open(text = articleText): OpenReview {
  return new OpenReview(articleAddress, text, ana, 'plain');
}

function onlyOf(review: OpenReview): PlacedAnnotation {
  const [placed] = review.review.annotations;
  assert.ok(placed);
  return placed;
}

describe('OpenReview', () => {
  it('describes a span in the stored text', () => {
    const { target, texts } = open().describe(spanOfWords('12 million people'), 'ana');
    assert.equal(target.quote, '12 million people');
    assert.equal(target.sentence, 'Ferries carried 12 million people 😀 that year.');
    assert.equal(target.start, articleText.replaceAll('\r\n', '\n').indexOf('12 million'));
    assert.deepEqual(Object.keys(texts), [target.text]);
  });
  it('describes the same target whatever the line ends', () => {
    const unix = articleText.replaceAll('\r\n', '\n');
    const span = spanOfWords('12 million people', unix);
    assert.deepEqual(
      open(unix).describe(span, 'ana'),
      open().describe(spanOfWords('12 million people'), 'ana'),
    );
  });
  it('tells the words at a span', () => {
    assert.deepEqual(open().wordsAt(spanOfWords('Marn Lines')), {
      quote: 'Marn Lines',
      sentence: 'Its owner, Marn Lines, said so.',
    });
  });
  it('places what the files say, again when a target changes', async () => {
    const files = new MemoryFiles();
    const review = open();
    const head = { article: articleAddress, reviewer: ana };
    const save = async (words: string): Promise<void> => {
      const { target, texts } = review.describe(spanOfWords(words), 'ana');
      await saveEntry(files, head, { entry: annotationOf({ target }), fields: null, texts });
      review.setStored(await readReviews(files, articleAddress));
    };
    await save('Marn Lines');
    assert.deepEqual(review.review.annotations[0]?.span, spanOfWords('Marn Lines'));
    assert.equal(review.isCurrent(onlyOf(review)), true);
    await save('Ferries');
    assert.deepEqual(review.review.annotations[0]?.span, spanOfWords('Ferries'));
    review.shift([{ start: 0, end: 0, text: 'x' }], `x${articleText}`);
    assert.equal(review.isCurrent(onlyOf(review)), false);
    review.setReviewer(null);
    assert.equal(review.review.annotations[0]?.own, false);
  });
});
