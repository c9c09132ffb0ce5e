import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { factsOf } from '../../src/services/newsroomFacts.ts';

function factsIn(text: string) {
  const options = {
    format: 'plain',
    currency: 'USD',
    names: [{ name: 'Quarry Lane', kind: 'ORG', aliases: [] }],
    notNames: [],
  } as const;
  return factsOf('file:///desk/quarry.txt', analyze(text, options));
}

describe('factsOf', () => {
  it('keeps figures and mentions with their words and sentence', () => {
    const facts = factsIn('It rained.\nQuarry Lane sold stone for $3 million in spring.');
    const [figure] = facts.figures.filter(({ figure: { kind } }) => kind === 'money');
    const [mention] = facts.mentions;
    assert.equal(figure?.text, '$3 million');
    assert.equal(mention?.text, 'Quarry Lane');
    const sentence = facts.claims[figure?.claim ?? -1];
    assert.equal(sentence?.text, 'Quarry Lane sold stone for $3 million in spring.');
    assert.equal(figure?.claim, mention?.claim);
  });

  it('knows where lines begin', () => {
    assert.deepEqual(factsIn('One line.\nAnother.').lineStarts, [0, 10]);
  });

  it('shortens a long sentence to one line', () => {
    const facts = factsIn(`Quarry Lane paid $3 million${' for very old stone'.repeat(40)}.`);
    const [claim] = facts.claims;
    assert.ok(claim !== undefined && claim.text.length <= 240 && claim.text.endsWith('…'));
    assert.ok(claim.end - claim.start > 700);
  });

  it('leaves out sentences without a claim, a figure or a name', () => {
    assert.deepEqual(factsIn('Who knows?').claims, []);
  });
});
