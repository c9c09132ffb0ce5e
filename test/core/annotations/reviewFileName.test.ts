import assert from 'node:assert/strict';
import {
  parseReviewFileName,
  reviewFileName,
} from '../../../src/core/annotations/reviewFileName.ts';

describe('reviewFileName', () => {
  it('goes from article and reviewer to the name and back', () => {
    const name = reviewFileName('harbour.v2.txt', 'ana-ruiz');
    assert.equal(name, 'harbour.v2.txt.ana-ruiz.review.yaml');
    assert.deepEqual(parseReviewFileName(name), {
      article: 'harbour.v2.txt',
      reviewerId: 'ana-ruiz',
    });
  });
  for (const name of [
    'harbour.txt',
    'harbour.txt.review.yaml.bak',
    'a.Ana.review.yaml',
    'review.yaml',
    '.ana.review.yaml',
  ]) {
    it(`leaves ${name} alone`, () => assert.equal(parseReviewFileName(name), null));
  }
});
