import assert from 'node:assert/strict';
import { looksLikeHeading } from '../../../src/core/text/looksLikeHeading.ts';

describe('looksLikeHeading', () => {
  for (const line of [
    'The Road to a Second Harbour',
    'The plain reason for a near-bankrupt ferry',
    'How do ferry fares keep up with fuel?',
    'Strategic Questions for Harlow vs. Orrin and Vale',
    'The $4 Billion Harbour',
    'Costs',
    'eBay Sellers Push Back',
    '“Nobody Told Us” and Other Lines',
    '7 Ways to Save a Ferry',
    'Pushback: What Sellers Fear',
  ]) {
    it(`takes “${line}”`, () => assert.ok(looksLikeHeading(line)));
  }

  for (const line of [
    'He left.',
    'The relationship has three parts:',
    'and the rest of a sentence without a capital',
    'The harbour closed. Nobody asked why',
    'The council cut evening services on four routes from the first of September to save money for the second time in a year',
    'Is it late? Then the ferry is full?',
    'He said, “We won.”',
  ]) {
    it(`leaves “${line}” alone`, () => assert.ok(!looksLikeHeading(line)));
  }
});
