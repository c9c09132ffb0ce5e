import assert from 'node:assert/strict';
import { judgedFrom } from './judgedFrom.ts';

function main(marked: string): string | undefined {
  return judgedFrom(marked)[0]?.mainVerb?.lemma;
}

function quoted(text: string): boolean[] {
  return judgedFrom(text).map(({ insideQuotation }) => insideQuotation);
}

describe('readSentences', () => {
  it('gives each sentence its own figures and names', () => {
    const [first, second] = judgedFrom(
      '[Orrin](ORG) paid [$5 million](money). [Vale](ORG) paid [$6 million](money).',
    );
    assert.deepEqual(
      first?.figures.map(({ index }) => index),
      [0],
    );
    assert.deepEqual(
      second?.figures.map(({ index }) => index),
      [1],
    );
    assert.deepEqual(
      second?.mentions.map(({ entity }) => entity),
      ['Vale'],
    );
  });

  it('stands names and figures for their words', () => {
    assert.deepEqual(judgedFrom('[Orrin Sails](ORG) paid the US [$5 million](money).')[0]?.lows, [
      '§',
      '§',
      'paid',
      'the',
      'u.s',
      '#',
      '#',
    ]);
  });

  it('finds the verb of the main clause', () => {
    assert.equal(main('While rivals sank, [Orrin](ORG) grew.'), 'grow');
    assert.equal(main('[Orrin](ORG), which owns boats, sued.'), 'sue');
    assert.equal(main('A quiet pier.'), undefined);
  });

  it('knows sentences inside a quotation, until it closes or the block ends', () => {
    assert.deepEqual(quoted('“We won. It was late.” He left.'), [false, true, false]);
    assert.deepEqual(quoted('He said: "We won. It was late." He left.'), [false, true, false]);
    assert.deepEqual(quoted('“We won. It was late.\n\nHe left the hall.'), [false, true, false]);
  });
});
