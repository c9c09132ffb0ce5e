import assert from 'node:assert/strict';
import { wordsOf } from './wordsOf.ts';

const texts = (text: string): string[] => wordsOf(text).map((word) => word.text);
const proofs = (text: string): string[] => wordsOf(text).map((word) => word.proof);

describe('findWords', () => {
  it('keeps points, ampersands and apostrophes inside a word', () => {
    assert.deepEqual(texts('O’Dowd of the U.S. paid J. Rao 3.5 and 8,000 at R&D of Kite.io'), [
      'O’Dowd',
      'of',
      'the',
      'U.S.',
      'paid',
      'J.',
      'Rao',
      '3.5',
      'and',
      '8,000',
      'at',
      'R&D',
      'of',
      'Kite.io',
    ]);
  });

  it('tells a possessive from the name', () => {
    const [velstra, , rovers] = wordsOf("Velstra's old Rovers’ keeper");
    assert.deepEqual([velstra?.text, velstra?.possessive], ['Velstra', 2]);
    assert.deepEqual([rovers?.text, rovers?.possessive], ['Rovers', 1]);
  });

  it('leaves the closing quotation mark alone', () => {
    assert.equal(
      wordsOf("He called them 'the Rovers' yesterday.").find((w) => w.text === 'Rovers')?.text,
      'Rovers',
    );
  });

  it('says how words are joined', () => {
    assert.deepEqual(
      wordsOf('St. Brannoc-based Velstra, Kite').map((word) => word.joint),
      ['break', 'space', 'hyphen', 'space', 'break'],
    );
  });

  it('believes capitals in prose only', () => {
    assert.deepEqual(proofs('Yesterday Velstra fell.'), ['opening', 'yes', 'yes']);
    assert.deepEqual(proofs('She said: “Prices will rise.”'), [
      'opening',
      'yes',
      'opening',
      'yes',
      'yes',
    ]);
    assert.ok(proofs('=== Prices Will Rise In Harrow ===').every((proof) => proof === 'title'));
    assert.ok(proofs('PRICES RISE AGAIN IN HARROW').every((proof) => proof === 'title'));
  });

  it('takes prose to begin behind a dateline', () => {
    assert.equal(
      wordsOf('HARROW, Ohio — Police came.').find((w) => w.text === 'Police')?.proof,
      'opening',
    );
    assert.equal(wordsOf('The mill — Police came.').find((w) => w.text === 'Police')?.proof, 'yes');
  });

  it('believes the capitals of a heading written like a sentence', () => {
    assert.deepEqual(proofs('=== Why prices will rise in Harrow ==='), [
      'opening',
      'yes',
      'yes',
      'yes',
      'yes',
      'yes',
    ]);
  });

  it('reads an address as one word that is no name', () => {
    const [, address] = wordsOf('See https://Velstra.example/About-Us today.');
    assert.equal(address?.shape, 'lower');
  });
});
