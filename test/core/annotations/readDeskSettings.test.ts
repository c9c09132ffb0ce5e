import assert from 'node:assert/strict';
import { defaultDeskSettings } from '../../../src/core/annotations/deskSettings.ts';
import { readDeskSettings } from '../../../src/core/annotations/readDeskSettings.ts';

/** The problems as code and the words they stand on. */
function problems(text: string): string[] {
  return readDeskSettings(text).problems.map(
    ({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`,
  );
}

describe('readDeskSettings', () => {
  it('gives the defaults for a file that says nothing', () => {
    for (const text of ['', '\n# later\n', '\uFEFF # a\r\n\r\n', 'claimdesk: 1\n', '{}']) {
      assert.deepEqual(readDeskSettings(text), { value: defaultDeskSettings, problems: [] });
    }
  });

  it('tells at once of a file that holds no settings, however many its blank lines', () => {
    assert.deepEqual(
      readDeskSettings(`${'\n'.repeat(5000)}later`).problems.map(({ code }) => code),
      ['yaml-value'],
    );
  });

  it('reads every setting', () => {
    const text = `claimdesk: 1
currency: EUR
verdicts:
  - {id: ok, label: Fine, rank: 5, final: true, evidence: true}
  - {id: needs-work}
statuses: [open, shut]
tags: []
check: {claims: all, by: me, evidence_locator: required}
sign_off: {by: [chief], other_than_checker: true}
names:
  - {name: Aldin Ferries, kind: ORG, aliases: [Aldin]}
  - {name: Tolby}
not_names: [Yard]
include: ["**/*.txt"]
exclude: []
`;
    assert.deepEqual(readDeskSettings(text), {
      value: {
        currency: 'EUR',
        verdicts: [
          { id: 'ok', label: 'Fine', rank: 5, final: true, evidence: true },
          { id: 'needs-work', label: 'Needs work', rank: null, final: false, evidence: false },
        ],
        statuses: ['open', 'shut'],
        tags: [],
        check: { claims: 'all', by: 'me', evidenceLocator: 'required' },
        signOff: { by: ['chief'], otherThanChecker: true },
        names: [
          { name: 'Aldin Ferries', kind: 'ORG', aliases: ['Aldin'] },
          { name: 'Tolby', kind: 'ORG', aliases: [] },
        ],
        notNames: ['Yard'],
        include: ['**/*.txt'],
        exclude: [],
      },
      problems: [],
    });
  });

  const wrong: [what: string, text: string, problem: string][] = [
    ['an unknown key', 'currancy: EUR', 'unknown-key: currancy'],
    ['an unknown key of a verdict', 'verdicts: [{id: ok, colour: red}]', 'unknown-key: colour'],
    ['a currency that is none', 'currency: Euro', 'yaml-value: Euro'],
    ['a verdict without id', 'verdicts: [{label: Fine}]', 'yaml-value: {label: Fine}'],
    ['a verdict twice', 'verdicts: [{id: ok}, {id: ok}]', 'yaml-value: {id: ok}'],
    ['a verdict that is a word', 'verdicts: [ok]', 'yaml-value: ok'],
    ['a rank that is no number', 'verdicts: [{id: ok, rank: high}]', 'yaml-value: high'],
    ['a flag that is neither', 'verdicts: [{id: ok, final: yes}]', 'yaml-value: yes'],
    ['a mapping for a list', 'tags: {a: b}', 'yaml-value: {a: b}'],
    ['a word for a mapping', 'check: all', 'yaml-value: all'],
    ['a value that is none of the words', 'check: {by: you}', 'yaml-value: you'],
    ['a kind that is none', 'names: [{name: Tolby, kind: TOWN}]', 'yaml-value: TOWN'],
    ['a name without name', 'names: [{kind: ORG}]', 'yaml-value: {kind: ORG}'],
    ['a list for the whole', '- currency', 'yaml-value: - currency'],
    ['a later format', 'claimdesk: 2', 'newer-format: 2'],
    ['a key twice', 'tags: [a]\ntags: [b]', 'yaml-duplicate-key: tags'],
  ];
  for (const [what, text, problem] of wrong) {
    it(`tells of ${what}, and where`, () => assert.deepEqual(problems(text), [problem]));
  }

  it('keeps the default where a value is wrong, and what is right beside it', () => {
    const { value } = readDeskSettings(
      'currency: euro\ntags: {}\nstatuses: [open]\nverdicts: []\n',
    );
    assert.equal(value.currency, 'USD');
    assert.deepEqual(value.tags, defaultDeskSettings.tags);
    assert.deepEqual(value.statuses, ['open']);
    assert.deepEqual(value.verdicts, defaultDeskSettings.verdicts);
  });

  it('tells of every mistake, in order', () => {
    assert.deepEqual(problems('tags: 1.5.2\nfoo: 1\ncurrency: x\n'), [
      'unknown-key: foo',
      'yaml-value: x',
    ]);
  });
});
