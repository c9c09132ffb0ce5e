import assert from 'node:assert/strict';
import { parseYaml } from '../../../src/core/annotations/parseYaml.ts';
import { readEntry } from '../../../src/core/annotations/readEntry.ts';
import type { Entry } from '../../../src/core/annotations/annotation.ts';
import type { Problem } from '../../../src/core/text/problem.ts';
import { annotationOf, replyOf, targetOf } from '../../support/reviewModels.ts';

function read(text: string): { entry: Entry | null; said: string[] } {
  const problems: Problem[] = [];
  const entry = readEntry(
    'k3v9t0',
    parseYaml(`entry: ${text}`).root?.items[0]?.value ?? null,
    problems,
  );
  return { entry, said: problems.map(({ code, message }) => `${code} ${message}`) };
}

const target = '{text: t9f0c, start: 4, end: 16, quote: "$4.2 billion"}';
const bare = targetOf({ prefix: '', suffix: '', sentence: '$4.2 billion' });

describe('readEntry', () => {
  it('takes an annotation with the least that makes one', () => {
    const { entry, said } = read(`{target: ${target}}`);
    const times = { created: '', modified: '' };
    assert.deepEqual(entry, annotationOf({ marks: 'note', target: bare, ...times }));
    assert.deepEqual(said, []);
  });
  it('takes numbers and dates without quotes as they are written', () => {
    const { entry } = read(`{target: ${target}, said_on: 2026-11-02, comment: 0x10, tags: 2026}`);
    assert.ok(entry?.entry === 'annotation');
    assert.deepEqual([entry.saidOn, entry.comment, entry.tags], ['2026-11-02', '0x10', ['2026']]);
  });
  it('takes replies and bare tombstones', () => {
    const reply = read('{re: m00000, status: done}').entry;
    const times = { created: '', modified: '' };
    assert.deepEqual(reply, replyOf({ id: 'k3v9t0', re: 'm00000', status: 'done', ...times }));
    const removed = read('{removed: "2026-11-20T21:10:02Z"}').entry;
    assert.deepEqual([removed?.entry, removed?.removed], ['removal', '2026-11-20T21:10:02Z']);
  });

  const bad: [what: string, text: string, code: string][] = [
    ['no mapping', 'a note', 'yaml-value'],
    ['nothing to go by', '{comment: x}', 'bad-entry'],
    ['a target without quote', '{target: {start: 1, end: 2}}', 'bad-entry'],
    ['a target that ends before it starts', '{target: {start: 3, end: 2, quote: x}}', 'bad-entry'],
    ['an offset that is no whole number', '{target: {start: 1.5, end: 2, quote: x}}', 'bad-entry'],
  ];
  for (const [what, text, code] of bad) {
    it(`reports ${what}`, () => {
      const { entry, said } = read(text);
      assert.equal(entry, null);
      assert.ok(
        said.some((line) => line.startsWith(code)),
        said.join(),
      );
    });
  }

  it('reports a field of the wrong type and keeps the rest', () => {
    const { entry, said } = read(
      `{target: ${target}, comment: [a], verdict: wrong, evidence: [x, {where: a, kind: rumour}]}`,
    );
    assert.ok(entry?.entry === 'annotation');
    assert.deepEqual([entry.comment, entry.verdict, entry.evidence.length], [null, 'wrong', 1]);
    assert.equal(said.length, 3);
  });
});
