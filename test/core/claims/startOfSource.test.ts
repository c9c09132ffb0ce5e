import assert from 'node:assert/strict';
import { startOfSource, typeOfHead } from '../../../src/core/claims/startOfSource.ts';
import { judgedFrom } from './judgedFrom.ts';

/** The words that name a source whose last word is given. */
function named(marked: string, last: string): string {
  const sentence = judgedFrom(marked)[0]!;
  const at = sentence.words.findIndex((word) => word.low === last);
  const first = sentence.words[startOfSource({ ...sentence, reports: false }, at)]!;
  return sentence.text.slice(
    first.start - sentence.start,
    sentence.words[at]!.end - sentence.start,
  );
}

describe('startOfSource', () => {
  const cases: [marked: string, last: string, expected: string][] = [
    ['High Court Justice [Ann Lee](PERSON) found it.', 'lee', 'High Court Justice Ann Lee'],
    ['A spokeswoman for [Orrin](ORG) said so.', 'orrin', 'A spokeswoman for Orrin'],
    ['The Orrin Pier Authority ([OPA](ORG)) said so.', 'opa', 'The Orrin Pier Authority (OPA'],
    ['On Monday [Ann Lee](PERSON) said so.', 'lee', 'Ann Lee'],
    ['It sank, Dr. [Ann Lee](PERSON) said.', 'lee', 'Dr. Ann Lee'],
    ['The pier sank but [Ann Lee](PERSON) said so.', 'lee', 'Ann Lee'],
    ['1. A study by [Orrin](ORG) found it.', 'orrin', 'A study by Orrin'],
  ];
  for (const [marked, last, expected] of cases) {
    it(`takes “${expected}” in “${marked}”`, () => assert.equal(named(marked, last), expected));
  }
});

describe('typeOfHead', () => {
  const source = { from: 4, to: 4, type: 'named', isPerson: false } as const;

  it('names nobody by “a source in”, somebody by “a spokesman for”', () => {
    const hidden = judgedFrom('A source in the office said so.')[0]!;
    assert.equal(typeOfHead(hidden.words, 0, source), 'anonymous');
    const named = judgedFrom('A spokesman for the office said so.')[0]!;
    assert.equal(typeOfHead(named.words, 0, source), 'named');
  });
});
