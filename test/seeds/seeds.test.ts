// What holds of the analysis of any article, on real ones.
import assert from 'node:assert/strict';
import type { Span } from '../../src/core/text/span.ts';
import { analyzeAfresh, analyzeSeed } from './analyzeSeed.ts';
import { readSeeds } from './folders.ts';

/** Asserts that spans lie inside the text in order of reading, hold something and do not overlap. */
function assertInOrder(text: string, spans: readonly Span[], what: string): void {
  let end = 0;
  for (const span of spans) {
    const place = `${what} at ${span.start}: ${JSON.stringify(text.slice(span.start, span.end))}`;
    assert.ok(span.start >= end && span.end > span.start && span.end <= text.length, place);
    const words = text.slice(span.start, span.end);
    assert.equal(words, words.trim(), place);
    end = span.end;
  }
}

for (const seed of readSeeds()) {
  describe(`the analysis of ${seed.name}`, () => {
    const analysis = analyzeSeed(seed);

    it('has its spans in order, inside the text and apart', () => {
      assertInOrder(seed.text, analysis.article.blocks, 'block');
      assertInOrder(seed.text, analysis.figures, 'figure');
      assertInOrder(seed.text, analysis.mentions, 'mention');
      assertInOrder(seed.text, analysis.sentences, 'sentence');
    });

    it('finds money, names, claims and sentences that are none', () => {
      const strengths = new Set(analysis.sentences.map(({ strength }) => strength));
      assert.ok(analysis.figures.some(({ kind }) => kind === 'money'));
      assert.ok(analysis.mentions.length > 0);
      assert.deepEqual([...strengths].sort(), ['core', 'none', 'soft']);
    });

    it('judges every word of a block in some sentence', () => {
      for (const block of analysis.article.blocks.filter(({ kind }) => kind !== 'code')) {
        const units = seed.text.slice(block.start, block.end).split('');
        for (const { start, end } of analysis.sentences) {
          const last = Math.min(end, block.end) - block.start;
          if (last > 0) units.fill(' ', Math.max(start - block.start, 0), last);
        }
        assert.equal(units.join('').trim(), '');
      }
    });

    it('names the figures that lie inside each claim', () => {
      for (const claim of analysis.sentences) {
        for (const index of claim.figures) {
          const figure = analysis.figures[index];
          assert.ok(figure && figure.start >= claim.start && figure.end <= claim.end);
        }
      }
    });

    it('comes out the same the second time', () => {
      assert.deepEqual(analyzeAfresh(seed), analysis);
    });
  });
}
