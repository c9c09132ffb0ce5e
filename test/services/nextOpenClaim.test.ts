import assert from 'node:assert/strict';
import { defaultDeskSettings } from '../../src/core/annotations/deskSettings.ts';
import { outlineClaims } from '../../src/services/claimOutline.ts';
import { nextOpenClaim, type Direction } from '../../src/services/nextOpenClaim.ts';
import { analysisOf, annotationOn, reviewOf } from '../support/reviewFixtures.ts';

const text = '*One.\n~Soft.\n# Ships\n*Two.\n*Three.\nNothing.';
const outline = outlineClaims(
  analysisOf(text),
  reviewOf(annotationOn(text, '*Two.', { verdict: 'confirmed' })),
  defaultDeskSettings,
);

const go = (from: number | null, direction: Direction): string | null =>
  nextOpenClaim(outline, from, direction)?.text ?? null;

describe('nextOpenClaim', () => {
  it('goes on across headings, past what is checked and what need not be', () => {
    assert.equal(go(text.indexOf('*One.'), 'next'), '*Three.');
  });

  it('takes the claim that begins after the cursor, not the one it stands in', () => {
    assert.equal(go(text.indexOf('*Three.') - 1, 'next'), '*Three.');
    assert.equal(go(text.indexOf('*Three.') + 2, 'next'), null);
  });

  it('goes back to the beginning of the claim it stands in, then to the one before', () => {
    assert.equal(go(text.indexOf('*Three.') + 2, 'previous'), '*Three.');
    assert.equal(go(text.indexOf('*Three.'), 'previous'), '*One.');
    assert.equal(go(0, 'previous'), null);
  });

  it('begins at the first, or at the last, from outside', () => {
    assert.equal(go(null, 'next'), '*One.');
    assert.equal(go(null, 'previous'), '*Three.');
  });
});
