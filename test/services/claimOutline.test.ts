import assert from 'node:assert/strict';
import { defaultDeskSettings } from '../../src/core/annotations/deskSettings.ts';
import type { PlacedAnnotation } from '../../src/services/articleReview.ts';
import {
  outlineClaims,
  outlinedItems,
  type ClaimOutline,
} from '../../src/services/claimOutline.ts';
import { analysisOf, annotationOn, reviewOf } from '../support/reviewFixtures.ts';

const text = [
  '*The quay cost $4 million.',
  'So it goes.',
  '# Ships',
  '~Many ships call.',
  '*Nine ships sank.',
  '# Nothing here',
  'Weather was fine.',
].join('\n');

const outline = (...annotations: readonly PlacedAnnotation[]): ClaimOutline =>
  outlineClaims(analysisOf(text), reviewOf(...annotations), defaultDeskSettings);

const keys = (of: string): string[] =>
  outlinedItems(outlineClaims(analysisOf(of), null, defaultDeskSettings)).map(({ key }) => key);

/** "Ships: ~Many ships call. | *Nine ships sank. [wrong]" */
const show = ({ sections }: ClaimOutline): string[] =>
  sections.map(({ title, items }) => {
    const lines = items.map((item) => {
      if (item.kind === 'note') return `note ${item.text}`;
      return item.text + (item.verdict === null ? '' : ` [${item.verdict}]`);
    });
    return `${title ?? 'top'}: ${lines.join(' | ')}`;
  });

describe('outlineClaims', () => {
  it('lists claims under their headings and leaves out the rest', () => {
    assert.deepEqual(show(outline()), [
      'top: *The quay cost $4 million.',
      'Ships: ~Many ships call. | *Nine ships sank.',
    ]);
  });

  it('gives a claim the verdict of its annotation', () => {
    assert.deepEqual(show(outline(annotationOn(text, '*Nine ships sank.', { verdict: 'wrong' }))), [
      'top: *The quay cost $4 million.',
      'Ships: ~Many ships call. | *Nine ships sank. [wrong]',
    ]);
  });

  it('counts core claims, and those without a final verdict as open', () => {
    const before = outline();
    assert.deepEqual([before.counted, before.open], [2, 2]);
    const after = outline(
      annotationOn(text, '*Nine ships sank.', { verdict: 'confirmed' }),
      annotationOn(text, '*The quay cost $4 million.', { verdict: 'wrong' }),
    );
    assert.deepEqual([after.counted, after.open], [2, 1]);
  });

  it('counts every claim where the desk wants all checked', () => {
    const check = { ...defaultDeskSettings.check, claims: 'all' } as const;
    const all = outlineClaims(analysisOf(text), null, { ...defaultDeskSettings, check });
    assert.deepEqual([all.counted, all.open], [3, 3]);
  });

  it('lists a sentence that is no claim once somebody annotates it, and does not count it', () => {
    const annotated = outline(annotationOn(text, 'Weather was fine.', { comment: 'Was it?' }));
    assert.equal(show(annotated).at(-1), 'Nothing here: Weather was fine.');
    assert.equal(annotated.counted, 2);
  });

  it('lists an annotation that belongs to no sentence as a note in its place', () => {
    const note = outline(annotationOn(text, '# Ships', { comment: 'Title' }));
    assert.equal(show(note)[1], 'Ships: note # Ships | ~Many ships call. | *Nine ships sank.');
  });

  it('never leaves out an annotation whose words are gone', () => {
    const { orphans } = outline(annotationOn(text, 'Ten ships sank.', { verdict: 'wrong' }));
    assert.deepEqual(
      orphans.map(({ annotation }) => annotation.target.quote),
      ['Ten ships sank.'],
    );
  });

  it('says where reviewers differ', () => {
    const differing = outline(
      annotationOn(text, '*Nine ships sank.', { verdict: 'wrong' }),
      annotationOn(text, '*Nine ships sank.', {
        verdict: 'confirmed',
        by: 'bo',
        at: '2026-01-02T00:00:00Z',
      }),
    );
    const item = outlinedItems(differing).at(-1);
    assert.deepEqual(item?.kind === 'claim' && [item.verdict, item.disputed], ['confirmed', true]);
  });

  it('tells where the figures stand in a claim', () => {
    const [first] = outlinedItems(outline());
    const figures = first?.kind === 'claim' ? first.figures : [];
    assert.deepEqual(
      figures.map(({ start, end }) => first?.text.slice(start, end)),
      ['$4'],
    );
  });

  it('names equal sentences apart, and by nothing that an edit elsewhere changes', () => {
    const twice = '*It sank.\n*It sank.';
    assert.equal(new Set(keys(twice)).size, 2);
    assert.deepEqual(keys(`# New\n${twice}`), keys(twice));
  });
});
