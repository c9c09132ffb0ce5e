import assert from 'node:assert/strict';
import { verbForms } from '../../../src/core/claims/verbForms.ts';

describe('verbForms', () => {
  const forms = verbForms('event', 'plan carry close open fix commit agree tie', [
    'write wrote written',
    'cut cut',
  ]);

  for (const [word, lemma, form] of [
    ['planned', 'plan', 'ed'],
    ['planning', 'plan', 'ing'],
    ['carries', 'carry', 'present'],
    ['carried', 'carry', 'ed'],
    ['closing', 'close', 'ing'],
    ['opened', 'open', 'ed'],
    ['fixes', 'fix', 'present'],
    ['committed', 'commit', 'ed'],
    ['agreeing', 'agree', 'ing'],
    ['tying', 'tie', 'ing'],
    ['wrote', 'write', 'past'],
    ['written', 'write', 'participle'],
    ['cut', 'cut', 'ed'],
  ] as const) {
    it(`knows “${word}”`, () => assert.deepEqual(forms.get(word), { lemma, form, sense: 'event' }));
  }

  it('makes no forms that nobody writes', () => {
    for (const word of ['planed', 'carryed', 'openned', 'commited']) {
      assert.equal(forms.has(word), false);
    }
  });
});
