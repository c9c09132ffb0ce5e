import assert from 'node:assert/strict';
import type { TurnKind } from '../../../src/core/claims/turns.ts';
import { judgedFrom } from './judgedFrom.ts';

describe('turnTable', () => {
  const cases: [kind: TurnKind, finds: string, leaves: string][] = [
    ['superlative', 'one of the oldest piers', 'an old pier'],
    ['count', 'two boats sank', 'boats sank'],
    ['day', 'it sank last week', 'it sank'],
    ['tie', 'the owner of the pier', 'the pier'],
    ['obligation', 'riders have to pay', 'riders pay'],
    ['speculation', 'it likely sank', 'it sank'],
    ['contrast', 'it is not just a pier', 'it is a pier'],
    ['address', 'we like piers', 'the US likes piers'],
    ['vague', 'it established itself as a port', 'it established itself'],
    ['furniture', 'this article appeared', 'this boat appeared'],
    ['opinion', 'a stunning pier', 'a wooden pier'],
    ['body', 'the council met', 'the rain fell'],
    ['event noun', 'ahead of the merger', 'ahead of the rain'],
    ['expectation', 'it is expected to sink', 'it sank'],
    ['schedule', 'it is due to sail', 'it sails'],
    ['condition', 'it sinks if it rains', 'it sinks when it rains'],
    ['no condition', 'he asked if it sank', 'he said it sank'],
    ['possibility', 'it might sink', 'it sank'],
    ['terms', 'under the lease', 'near the pier'],
    ['report', 'according to the mayor', 'with the mayor'],
    ['refusal', 'she would not comment', 'she would not sail'],
  ];
  for (const [kind, finds, leaves] of cases) {
    it(`finds ${kind} in “${finds}”, not in “${leaves}”`, () => {
      assert.ok(judgedFrom(finds)[0]?.turns.has(kind));
      assert.ok(!judgedFrom(leaves)[0]?.turns.has(kind));
    });
  }
});
