import assert from 'node:assert/strict';
import { describeTarget } from '../../../src/core/annotations/describeTarget.ts';
import { knownText } from '../../../src/core/annotations/knownText.ts';
import { placeTargets } from '../../../src/core/annotations/placeTargets.ts';

const before = [
  'The port of Aldin earned $4.2 billion in 2024. Its owner, Marn Lines, sold a third of it.',
  'Read more.',
  'Ferries carried 12 million people. The fare rose by 12% in May, and the harbour council did not object.',
  'Read more.',
  'Marn Lines paid $4.2 billion for the yard at Tolby.',
].join('\n\n');

/** What stands now where some words (the `nth` time they occur) stood in `before`. */
function place(quote: string, now: string, nth = 1): string | null {
  let start = -1;
  for (let turn = 0; turn < nth; turn++) start = before.indexOf(quote, start + 1);
  const old = knownText(before);
  const target = describeTarget({ start, end: start + quote.length }, before, old.pieces, 't1');
  const young = knownText(now);
  const [placement] = placeTargets([target], { t1: old.version }, young);
  if (!placement) return null;
  const { span, state } = placement;
  const round = now.slice(Math.max(0, span.start - 9), span.start).replaceAll('\n', ' ');
  return `${state === 'review' ? 'review ' : ''}${round}[${now.slice(span.start, span.end)}]`;
}

describe('placeTargets', () => {
  it('stands where it stood in the same text', () => {
    assert.equal(place('$4.2 billion', before), 'n earned [$4.2 billion]');
    assert.equal(place('$4.2 billion', before, 2), 'nes paid [$4.2 billion]');
  });
  it('follows its sentence through changes elsewhere', () => {
    const now = `An introduction.\n\n${before.replace('Ferries carried 12 million people. ', '')}`;
    assert.equal(place('$4.2 billion', now, 2), 'nes paid [$4.2 billion]');
    assert.equal(place('Read more.', now, 2), 'object.  [Read more.]');
  });
  it('follows a moved sentence', () => {
    const moved = 'Marn Lines paid $4.2 billion for the yard at Tolby.';
    const now = `${moved}\n\n${before.replace(`\n\n${moved}`, '')}`;
    assert.equal(place('$4.2 billion', now, 2), 'nes paid [$4.2 billion]');
    assert.equal(place('$4.2 billion', now, 1), 'n earned [$4.2 billion]');
  });
  it('follows an edited sentence among its neighbours', () => {
    const now = before.replace(
      'The fare rose by 12% in May',
      'In May the average fare rose by 12%',
    );
    assert.match(place('12%', now) ?? '', /rose by \[12%\]$/);
  });
  it('says when a person should look', () => {
    const now = before.replace('12% in May', 'a few cents this spring');
    assert.match(place('12%', now) ?? '', /^review /);
  });
  it('is an orphan when its words are gone, though they stand elsewhere', () => {
    const now = before.replace('The port of Aldin earned $4.2 billion in 2024. ', '');
    assert.equal(place('$4.2 billion', now), null);
    assert.equal(place('The port of Aldin', now), null);
  });
  it('is not moved by line ends, quotation marks and spaces', () => {
    const now = before.replaceAll('. ', '.  ').replace('Marn Lines, sold', '“Marn Lines”, sold');
    assert.equal(place('Marn Lines', now), ' owner, “[Marn Lines]');
  });
  it('follows a passage over several sentences', () => {
    const passage = 'Ferries carried 12 million people. The fare rose by 12%';
    assert.equal(place(passage, `New. ${before}`), 'd more.  [' + passage + ']');
  });
  it('finds the words where the version of the text is not known', () => {
    const target = describeTarget({ start: 25, end: 37 }, before, knownText(before).pieces, 't1');
    const [placement] = placeTargets([target], {}, knownText(before));
    assert.deepEqual(placement?.span, { start: 25, end: 37 });
  });
  it('finds nothing in an empty text', () => {
    assert.equal(place('$4.2 billion', ''), null);
  });
  it('finds two hundred places in a book of which every sentence changed', () => {
    const sentences = Array.from(
      { length: 1500 },
      (_, at) =>
        `Ferry ${at} carried ${at * 7} people to pier ${at % 50} before the fare rose again.`,
    );
    const book = sentences.join(' ');
    const old = knownText(book);
    const young = knownText(book.replaceAll(' again.', ' in May.'));
    const targets = Array.from({ length: 200 }, (_, at) => {
      const quote = `${at * 49} people`;
      const start = book.indexOf(`Ferry ${at * 7} carried`) + `Ferry ${at * 7} carried `.length;
      return describeTarget({ start, end: start + quote.length }, book, old.pieces, 't1');
    });
    const placed = placeTargets(targets, { t1: old.version }, young);
    assert.deepEqual(
      placed.map((one) => one && young.text.slice(one.span.start, one.span.end)),
      targets.map(({ quote }) => quote),
    );
  });
});
