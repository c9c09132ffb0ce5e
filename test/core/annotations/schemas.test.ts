import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { TextVersion } from '../../../src/core/annotations/annotation.ts';
import { defaultDeskSettings } from '../../../src/core/annotations/deskSettings.ts';
import { editReviewFile, newReviewFile } from '../../../src/core/annotations/editReviewFile.ts';
import { readDeskSettings } from '../../../src/core/annotations/readDeskSettings.ts';
import { readReviewFile } from '../../../src/core/annotations/readReviewFile.ts';
import { describeText } from '../../../src/core/annotations/textVersion.ts';
import { models } from '../../support/reviewModels.ts';

/** Whether YAML follows one of the shipped schemas; else what is wrong with it. */
function schema(name: string): (yaml: string) => string {
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
  const check = ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
  return (yaml) => (check(parse(yaml)) ? '' : ajv.errorsText(check.errors));
}

const version = describeText('The port grew.');
const texts: Record<string, TextVersion> = { t1a2b3c4d: version, t9f0c1122: version };

describe('schema of review files', () => {
  const problems = schema('review-file');
  const fresh = newReviewFile('harbour.txt', { id: 'ana', name: 'Ana' });

  it('takes whatever is written', () => {
    fc.assert(
      fc.property(models, (model) => {
        const text = model.reduce(
          (file, entry) => editReviewFile(file, { entry, fields: null, texts }).value?.text ?? '',
          fresh,
        );
        assert.equal(problems(text), '');
      }),
      { numRuns: 25, seed: 9 },
    );
  });

  const bad: [what: string, change: (text: string) => string][] = [
    ['no end', (text) => text.replace('end: true', '')],
    ['another format', (text) => text.replace('claimdesk: 1', 'claimdesk: 2')],
    ['a format that never was', (text) => text.replace('claimdesk: 1', 'claimdesk: 0')],
    ['another unit', (text) => text.replace('utf-16', 'utf-8')],
    ['a path for the article', (text) => text.replace('harbour.txt', 'desk/harbour.txt')],
    ['an entry that is none', (text) => text.replace('{}\nend', '{k3v9t0: {comment: x}}\nend')],
    ['an id that is none', (text) => text.replace('{}\nend', '{1a: {re: x}}\nend')],
    [
      'text for an offset',
      (text) => text.replace('{}\nend', '{a: {target: {start: x, end: 1, quote: q}}}\nend'),
    ],
  ];
  for (const [what, change] of bad) {
    it(`refuses ${what}, as the reader does`, () => {
      const text = change(fresh);
      assert.notEqual(text, fresh);
      assert.notEqual(problems(text), '');
      if (what !== 'a path for the article') assert.notDeepEqual(readReviewFile(text).problems, []);
    });
  }
});

describe('schema of claimdesk.yaml', () => {
  const problems = schema('claimdesk');

  it('takes the defaults written out, and nothing at all', () => {
    const { signOff, notNames, check, verdicts, ...others } = defaultDeskSettings;
    const { evidenceLocator, ...checks } = check;
    const text = stringify({
      claimdesk: 1,
      ...others,
      verdicts: verdicts.map(({ rank, ...verdict }) =>
        rank === null ? verdict : { rank, ...verdict },
      ),
      check: { ...checks, evidence_locator: evidenceLocator },
      sign_off: { by: signOff.by, other_than_checker: signOff.otherThanChecker },
      not_names: notNames,
    });
    assert.equal(problems(text), '');
    assert.deepEqual(readDeskSettings(text), { value: defaultDeskSettings, problems: [] });
    assert.equal(problems(''), '');
  });

  for (const text of [
    'currancy: EUR',
    'currency: Euro',
    'verdicts: [{label: Fine}]',
    'check: {by: you}',
    'names: [{name: T, kind: TOWN}]',
    'tags: {a: b}',
    '- a',
  ]) {
    it(`refuses ${text}, as the reader does`, () => {
      assert.notEqual(problems(text), '');
      assert.notDeepEqual(readDeskSettings(text).problems, []);
    });
  }
});
