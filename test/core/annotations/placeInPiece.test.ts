import assert from 'node:assert/strict';
import { placeInPiece } from '../../../src/core/annotations/placeInPiece.ts';
import { targetOf } from '../../support/reviewModels.ts';

function place(before: string, quote: string, now: string): string | null {
  const offset = before.lastIndexOf(quote);
  const target = targetOf({
    quote,
    prefix: before.slice(0, offset),
    suffix: before.slice(offset + quote.length),
  });
  const span = placeInPiece({ target, offset, oldLength: before.length }, now, {
    start: 0,
    end: now.length,
  });
  return span && `${now.slice(0, span.start)}[${now.slice(span.start, span.end)}]`;
}

describe('placeInPiece', () => {
  it('knows the place where nothing changed', () => {
    assert.equal(
      place('It paid $4 and $4 more.', '$4', 'It paid $4 and $4 more.'),
      'It paid $4 and [$4]',
    );
  });
  it('finds it past new spaces, quotation marks and dashes', () => {
    assert.equal(
      place('He said "no" - at $4 today.', '$4', 'He  said “no” — at $4 today.'),
      'He  said “no” — at [$4]',
    );
    assert.equal(
      place('It cost $4 billion.', '$4 billion', 'It  cost $4\u00a0billion.'),
      'It  cost [$4\u00a0billion]',
    );
  });
  it('takes the quotation marks in that the quote had', () => {
    assert.equal(place('He said "no" today.', '"no"', 'He  said “no” today.'), 'He  said [“no”]');
    assert.equal(place('He said "no" today.', 'no', 'He  said “no” today.'), 'He  said “[no]');
  });
  it('tells repeated words apart by what stands round them', () => {
    assert.equal(
      place('From $4 up to $4 each.', '$4', 'From  $4 up to  $4 each.'),
      'From  $4 up to  [$4]',
    );
  });
  it('finds no words that are not there', () => {
    assert.equal(place('It cost $4.', '$4', 'It cost $5 now.'), null);
    assert.equal(place('It cost — $4.', '—', 'It cost  -- $4.'), null);
  });
});
