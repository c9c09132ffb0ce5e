import assert from 'node:assert/strict';
import { defaultDeskSettings } from '../../src/core/annotations/deskSettings.ts';
import type { PlacedAnnotation } from '../../src/services/articleReview.ts';
import { outlineClaims, type ClaimOutline } from '../../src/services/claimOutline.ts';
import { looksSame } from '../../src/services/claimOutlineLook.ts';
import { analysisOf, annotationOn, reviewOf } from '../support/reviewFixtures.ts';

const text = '*The quay cost $4 million.\n# Ships\n*Nine ships sank.';

function outline(of: string, ...annotations: readonly PlacedAnnotation[]): ClaimOutline {
  return outlineClaims(analysisOf(of), reviewOf(...annotations), defaultDeskSettings);
}

describe('looksSame', () => {
  it('holds while only places move', () => {
    assert.equal(looksSame(outline(text), outline(`So it goes.\n${text}`)), true);
  });

  it('sees another claim, a verdict, a comment and an orphan', () => {
    const before = outline(text, annotationOn(text, '*Nine ships sank.', { comment: 'No.' }));
    const others = [
      outline(`${text}\n*Ten more.`),
      outline(text, annotationOn(text, '*Nine ships sank.', { verdict: 'wrong', comment: 'No.' })),
      outline(text, annotationOn(text, '*Nine ships sank.', { comment: 'Yes.' })),
      outline(text, annotationOn(text, 'Ten ships sank.', { comment: 'No.' })),
    ];
    for (const other of others) assert.equal(looksSame(before, other), false);
  });
});
