import assert from 'node:assert/strict';
import { endsSentence } from '../../../src/core/text/endsSentence.ts';

/** Asks at the mark that `^` stands behind, together with what closes there. */
function endsAt(marked: string): boolean {
  const after = marked.indexOf('^');
  const text = marked.replace('^', '');
  const closed = /[.!?…]+["”’')\]]*$/.exec(text.slice(0, after))!;
  return endsSentence(text, { mark: closed.index, after, from: 0, limit: text.length });
}

describe('endsSentence', () => {
  for (const text of [
    'The ferry sank.^ Nobody drowned.',
    'It closed in Acme Inc.^ The board resigned.',
    'He left at 5 p.m.^ She stayed.',
    'It is made in the U.S.^ The rest is not.',
    '“We won.”^ The crowd cheered.',
    'Really?!^ Yes.',
    'He waited …^ Then it rained.',
    'No.^ He did not.',
    'The vitamin was B.^ However, it failed.',
    'Sales rose.^ iPhones led.',
    'It cost 4.5.^ Analysts left.',
    'They sat.^ Nobody spoke.',
    'It ended last year.^The rest followed.',
    'He went (late).^ She came.',
  ]) {
    it(`ends in “${text}”`, () => assert.ok(endsAt(text)));
  }

  for (const text of [
    'Dr.^ Osei left.',
    'It was No.^ 5 in the list.',
    'J.^ R. Vale wrote it.',
    'Acme Inc.^ Chief Executive Ann Lee left.',
    'the U.S.^ Senate voted.',
    'He left at 5 p.m.^ Tuesday.',
    'in Sept.^ 2024 it closed.',
    'fruit, e.g.^ Apples, sold.',
    '“Will it pass?”^ Moreno asked.',
    'The crowd …^ went home.',
    'at example.^com today',
    'It rose 3.^5 per cent.',
    'Yahoo!^ Mail grew.',
    'He said “No.”^ and left.',
    '1.^ First comes rain.',
    'Harlow v.^ Vale was heard.',
  ]) {
    it(`goes on in “${text}”`, () => assert.ok(!endsAt(text)));
  }
});
