import assert from 'node:assert/strict';
import { describeTarget, sentenceAround } from '../../../src/core/annotations/describeTarget.ts';

const text =
  'The port of Aldin grew. Its owner paid $4.2 billion for it 😀😀😀😀😀😀😀😀😀😀. It shut.';
const first = { start: 0, end: 23 };
const second = { start: 24, end: text.indexOf(' It shut') };
const sentences = [first, second, { start: second.end + 1, end: text.length }];
const start = text.indexOf('$4.2');
const span = { start, end: start + 12 };

describe('describeTarget', () => {
  it('keeps place, words, context and sentence', () => {
    const target = describeTarget(span, text, sentences, 't1');
    assert.deepEqual([target.text, target.start, target.end], ['t1', start, start + 12]);
    assert.equal(target.quote, '$4.2 billion');
    assert.equal(target.prefix, text.slice(start - 32, start));
    assert.equal(target.sentence, text.slice(24, second.end));
  });
  it('cuts no emoji in halves', () => {
    const { suffix } = describeTarget(span, text, sentences, 't1');
    assert.ok(suffix.length >= 31 && suffix.length <= 32);
    assert.ok(!/[\ud800-\udbff]$/.test(suffix));
    const late = describeTarget(
      { start: text.length - 6, end: text.length },
      text,
      sentences,
      't1',
    );
    assert.ok(!/^[\udc00-\udfff]/.test(late.prefix));
  });
  it('has no context beyond the ends', () => {
    const whole = describeTarget({ start: 0, end: text.length }, text, sentences, 't1');
    assert.deepEqual([whole.prefix, whole.suffix], ['', '']);
  });
});

describe('sentenceAround', () => {
  it('takes in every sentence that a span touches', () => {
    assert.equal(
      sentenceAround({ start: 20, end: 30 }, text, sentences),
      text.slice(0, second.end),
    );
  });
  it('is the words themselves outside of sentences', () => {
    assert.equal(sentenceAround({ start: 23, end: 24 }, text, sentences), ' ');
  });
  it('has an end', () => {
    const long = 'word '.repeat(2000);
    assert.equal(sentenceAround({ start: 0, end: 9999 }, long, []).length, 2000);
  });
});
