import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { analyze } from '../../src/core/analyze.ts';
import { moveAnalysis } from '../../src/core/moveAnalysis.ts';
import { applyEdits, type Edit } from '../../src/core/text/edits.ts';

const text = `=== The mill ===

Millbrook Paper Ltd paid about $3.5 million for the mill. It was built in 1904.

Millbrook Paper Ltd sold 40 percent of it.
`;
const analysis = analyze(text, { format: 'plain', currency: 'USD', names: [], notNames: [] });

function editAt(words: string, replacement: string): Edit {
  const start = text.indexOf(words);
  assert.ok(start >= 0);
  return { start, end: start + words.length, text: replacement };
}

function move(...edits: readonly Edit[]) {
  const after = applyEdits(text, edits);
  const moved = moveAnalysis(analysis, edits, after);
  const words = (span: { start: number; end: number }) => after.slice(span.start, span.end);
  return { moved, words, figures: moved.figures.map(words), mentions: moved.mentions.map(words) };
}

const figures = analysis.figures.map(({ start, end }) => text.slice(start, end));
const mentions = analysis.mentions.map(({ start, end }) => text.slice(start, end));

describe('moveAnalysis', () => {
  it('moves everything that stands behind an edit', () => {
    const found = move(editAt('The mill', 'How the mill was sold'));
    assert.deepEqual([found.figures, found.mentions], [figures, mentions]);
    const hedges = found.moved.figures.flatMap(({ modifierSpan }) => modifierSpan ?? []);
    assert.deepEqual(hedges.map(found.words), ['about']);
    assert.equal(found.words(found.moved.article.blocks[0]!), '=== How the mill was sold ===');
  });

  it('leaves out a figure that was typed in, and keeps the claim it stood in', () => {
    const found = move(editAt('.5 million', '.75 million'));
    assert.deepEqual(
      found.figures,
      figures.filter((words) => words !== '$3.5 million'),
    );
    const claim = found.moved.sentences.find((span) => found.words(span).includes('$3.75 million'));
    assert.ok(claim !== undefined);
    assert.ok(claim.figures.every((index) => found.moved.figures[index] !== undefined));
  });

  it('keeps what text at an edge leaves as it is', () => {
    const found = move(editAt(' for the mill', ', in cash, for the mill'));
    assert.deepEqual(found.figures, figures);
  });

  it('keeps a block whose words are gone, empty, so that sections stay', () => {
    const found = move(editAt('=== The mill ===', ''));
    const { blocks } = found.moved.article;
    assert.equal(blocks.length, analysis.article.blocks.length);
    assert.deepEqual([blocks[0]!.start, blocks[0]!.end], [0, 0]);
    assert.equal(found.words(blocks[1]!).startsWith('Millbrook'), true);
  });

  it('keeps spans inside the text and the words of what it keeps, whatever the edits', () => {
    const edits = fc.uniqueArray(fc.nat(text.length), { maxLength: 6 }).chain((at) => {
      const sorted = at.toSorted((a, b) => a - b);
      const pairs = sorted.flatMap((start, index) =>
        index % 2 === 0 ? [[start, sorted[index + 1] ?? start] as const] : [],
      );
      return fc.tuple(
        ...pairs.map(([start, end]) =>
          fc.string({ maxLength: 5 }).map((said): Edit => ({ start, end, text: said })),
        ),
      );
    });
    fc.assert(
      fc.property(edits, (made) => {
        const found = move(...made);
        const { length } = found.moved.article.text;
        const all = [...found.moved.sentences, ...found.moved.article.blocks];
        for (const { start, end } of all) assert.ok(0 <= start && start <= end && end <= length);
        for (const words of found.figures) assert.ok(figures.includes(words));
        for (const words of found.mentions) assert.ok(mentions.includes(words));
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
