import assert from 'node:assert/strict';
import { nearestSource } from '../../../src/core/claims/nearestSource.ts';
import { withoutAside } from '../../../src/core/claims/withoutAside.ts';
import { judgedFrom } from './judgedFrom.ts';

/** The last word of the source of "said", and its type. */
function source(marked: string): string {
  const sentence = { ...judgedFrom(marked)[0]!, reports: false };
  const verb = sentence.words.findIndex(({ low }) => low === 'said');
  const { to, type } = withoutAside(sentence, nearestSource(sentence, verb, -1)!, verb);
  return `${sentence.words[to]!.low} ${type}`;
}

describe('withoutAside', () => {
  it('steps over an aside', () => {
    assert.equal(
      source('The union [Pier Joiners](ORG), which has members at [Orrin](ORG), said so.'),
      'joiners named',
    );
  });

  it('takes the words behind the last comma', () => {
    assert.equal(source('[Orrin](ORG) will sell, both companies said.'), 'companies named');
  });

  it('leaves the source that stands beside the verb', () => {
    assert.equal(source('On Monday, [Orrin](ORG) said so.'), 'orrin named');
    assert.equal(source('[Orrin](ORG) said so.'), 'orrin named');
  });
});
