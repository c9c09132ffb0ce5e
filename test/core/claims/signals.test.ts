import assert from 'node:assert/strict';
import { hardFigures, signals } from '../../../src/core/claims/signals.ts';
import { judgedFrom } from './judgedFrom.ts';

function signalsOf(marked: string): string[] {
  const sentence = judgedFrom(marked).at(-1)!;
  return signals.filter(({ amount }) => amount(sentence) !== 0).map(({ name }) => name);
}

describe('signals', () => {
  const cases: [name: string, finds: string, leaves: string][] = [
    ['figure', 'It cost [$5 million](money).', 'It cost [millions](vague).'],
    [
      'several figures',
      'From [$5 million](money) to [$6 million](money).',
      'It cost [$5 million](money).',
    ],
    [
      'restated figure',
      'This [$5 million](money) pledge underscores it.',
      'They pledged [$5 million](money).',
    ],
    [
      'supposed figure',
      'A [$5 million](money) price implies hope.',
      'The [$5 million](money) price implies hope.',
    ],
    ['vague figure', 'It cost [millions](vague).', 'It cost [$5 million](money).'],
    ['count', 'Two boats sank.', 'Boats sank.'],
    ['date', 'It sank on [3 May](date).', 'It sank.'],
    ['day', 'It sank on Tuesday.', 'It sank.'],
    ['ordinal', 'It came [third](ordinal).', 'It came.'],
    ['named source', '[Ann Lee](PERSON) said it sank.', '[Ann Lee](PERSON) sank it.'],
    ['unnamed source', 'Analysts say it sank.', 'It sank.'],
    ['source not given', 'It was said to sink.', 'It was sunk.'],
    ['name', '[Orrin](ORG) sank it.', 'The rain sank it.'],
    ['several names', '[Orrin](ORG) met [Vale](ORG).', '[Orrin](ORG) met [Orrin](ORG).'],
    ['event', 'The council approved it.', 'The council approves of it.'],
    ['named event', '[Orrin](ORG) signed it.', 'They signed it.'],
    ['change', 'Bookings fell.', 'Bookings will fall.'],
    ['told as past', 'The crew faltered at sea.', 'The crew will falter at sea.'],
    ['under way', 'It is recruiting.', 'It recruits.'],
    ['relation', '[Orrin](ORG) supplies the navy.', 'Rain supplies the sea.'],
    ['present act', '[Orrin](ORG) closes the pier.', '[Orrin](ORG) is a pier.'],
    ['event in passing', '[Orrin](ORG), built by sailors, is old.', '[Orrin](ORG) is old.'],
    ['known body', 'The council met.', 'The rain met them.'],
    ['event taken as known', 'It met ahead of the merger.', 'It met ahead of the rain.'],
    ['terms of a document', 'Under the lease, it pays.', 'On the pier, it pays.'],
    ['superlative', 'It is the largest pier.', 'It is a large pier.'],
    ['vague wording', 'It established itself as a port.', 'It established a port.'],
    ['interpretation', 'It underscores the risk.', 'It ran the risk.'],
    ['opinion words', 'It is a stunning pier.', 'It is a wooden pier.'],
    ['generality', 'Trust is slow to return.', '[Orrin](ORG) is slow to return.'],
    ['description', 'It is a pier.', 'It was a pier.'],
    ['obligation', 'Riders must pay.', 'Riders pay.'],
    ['speculation', 'It likely sank.', 'It sank.'],
    ['contrast', 'It is no longer a pier.', 'It is a pier.'],
    ['writer to reader', 'We like piers.', 'They like piers.'],
  ];
  for (const [name, finds, leaves] of cases) {
    it(`finds ${name} in “${finds}”, not in “${leaves}”`, () => {
      assert.ok(signalsOf(finds).includes(name), signalsOf(finds).join());
      assert.ok(!signalsOf(leaves).includes(name), signalsOf(leaves).join());
    });
  }

  it('has a case here for every signal', () => {
    assert.deepEqual(
      signals.map(({ name }) => name).toSorted(),
      cases.map(([name]) => name).toSorted(),
    );
  });

  it('holds judgements against the writer only', () => {
    assert.ok(
      !signalsOf('“It is a stunning pier,” [Ann Lee](PERSON) said.').includes('opinion words'),
    );
    assert.ok(!signalsOf('“We won. It is a stunning pier.”').includes('opinion words'));
  });
});

describe('hardFigures', () => {
  it('counts amounts, not dates, ordinals or vague ones', () => {
    const [sentence] = judgedFrom(
      'On [3 May](date) the [third](ordinal) boat cost [millions](vague), not [$5](money).',
    );
    assert.equal(hardFigures(sentence!), 1);
  });
});
