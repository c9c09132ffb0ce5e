import assert from 'node:assert/strict';
import { judgedFrom } from './judgedFrom.ts';

/** "lemma:time" of every verb. */
function verbsOf(marked: string): string {
  return (judgedFrom(marked)[0]?.verbs ?? [])
    .map(({ lemma, time, underWay }) => `${lemma}:${underWay ? 'under way' : time}`)
    .join(' ');
}

describe('findVerbs', () => {
  const found: [marked: string, verbs: string][] = [
    ['The council rejected the plan.', 'reject:past'],
    ['[Orrin](ORG) has quietly acquired a ferry.', 'acquire:past'],
    ['The ferry was sold.', 'be:past sell:past'],
    ['The ferry is sold every year.', 'be:present sell:present'],
    ['[Orrin](ORG) is recruiting sailors.', 'be:present recruit:under way'],
    ['[Orrin](ORG) will open a pier.', 'open:future'],
    ['It could be sold.', 'be:modal sell:modal'],
    ['A plant built by [Orrin](ORG) closed.', 'build:loose close:past'],
    ['It plans to sell boats.', 'plan:present sell:loose'],
    ['The crew faltered at sea.', 'faltered:past'],
    ['They will revisit it.', 'revisit:future'],
    ['[Orrin](ORG) supplies the navy.', 'supply:present'],
    ['They own a ferry.', 'own:present'],
    ['It did not sink.', 'sink:past'],
    ['The firm has a pier.', 'have:present'],
    ['They will have to sell.', 'have:future sell:loose'],
    ['having won the cup', 'win:loose'],
    ['They re-elected the mayor.', 're-elect:past'],
    ['The energy required to run it is lost.', 'require:loose run:loose be:present lose:present'],
  ];
  for (const [marked, verbs] of found) {
    it(`finds ${verbs} in “${marked}”`, () => assert.equal(verbsOf(marked), verbs));
  }

  for (const marked of [
    'the proposed merger',
    'of increased costs',
    'its plans for the pier',
    'the bid of a rival',
    '[Open Sails](ORG)',
    'a hundred boats',
    'under mixed skies',
  ]) {
    it(`leaves “${marked}” alone`, () => assert.equal(verbsOf(marked), ''));
  }

  it('takes a noun before an auxiliary for a noun', () => {
    assert.equal(verbsOf('The [$9 billion](money) bid will fail.'), 'fail:future');
  });
});
