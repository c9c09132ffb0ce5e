import assert from 'node:assert/strict';
import { readLineShape } from '../../../src/core/text/readLineShape.ts';
import { splitLines } from '../../../src/core/text/splitLines.ts';
import type { TextFormat } from '../../../src/core/text/article.ts';

function shapeOf(text: string, format: TextFormat = 'plain'): ReturnType<typeof readLineShape> {
  return readLineShape(text, splitLines(text)[0]!, format);
}

describe('readLineShape', () => {
  const headings: [text: string, level: number, content: string][] = [
    ['=== The Ferry Fund ===', 2, 'The Ferry Fund'],
    ['== Ferries ==', 1, 'Ferries'],
    ['# Ferries', 1, 'Ferries'],
    ['### Ferries ###', 3, 'Ferries'],
    ['**Why ferries matter**', 3, 'Why ferries matter'],
  ];
  for (const [text, level, content] of headings) {
    it(`finds the heading “${text}”`, () => {
      const shape = shapeOf(text);
      assert.equal(shape.kind, 'heading');
      assert.ok(shape.kind === 'heading' && shape.level === level);
      assert.equal(text.slice(shape.skip, text.length - shape.tail), content);
    });
  }

  for (const text of ['• salt', '* salt', '- salt', '– salt', '◦ salt', '+ salt']) {
    it(`finds the bullet “${text}”`, () =>
      assert.deepEqual(shapeOf(text), { kind: 'bullet', skip: 2 }));
  }

  for (const text of ['1. salt', '12) salt', '(3) salt', 'a) salt']) {
    it(`finds the number of “${text}”`, () => assert.equal(shapeOf(text).kind, 'numbered'));
  }

  for (const text of ['| a | b |', 'Port | Beds | Cost', 'Port\tBeds\tCost']) {
    it(`finds the table row “${text}”`, () => assert.equal(shapeOf(text).kind, 'table-row'));
  }

  it('finds a quotation in Markdown style', () =>
    assert.equal(shapeOf('> He left.').kind, 'quote'));

  it('finds an underline in Markdown only', () => {
    assert.equal(shapeOf('=====', 'markdown').kind, 'underline');
    assert.equal(shapeOf('=====').kind, 'prose');
  });

  for (const text of [
    '#1 seed Lund lost',
    '-5 degrees at noon',
    '*emphasis* comes first',
    '**Mass:** 40 kilograms',
    '2024. That year',
    '5.2 million people',
    '— Ann Lee',
    '3D printers sold out',
    'Harlow | Orrin',
  ]) {
    it(`leaves “${text}” alone`, () => assert.equal(shapeOf(text).kind, 'prose'));
  }
});
