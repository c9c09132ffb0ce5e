import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Entry, TextVersion } from '../../../src/core/annotations/annotation.ts';
import { editReviewFile, newReviewFile } from '../../../src/core/annotations/editReviewFile.ts';
import { readReviewFile } from '../../../src/core/annotations/readReviewFile.ts';
import { annotationOf, models, replyOf, targetOf } from '../../support/reviewModels.ts';

const texts: Record<string, TextVersion> = {
  t9f0c: { sha256: '9f0c', sentences: 'AAEC' },
  t1a2b3c4d: { sha256: '1a2b3c4d', sentences: '' },
  t9f0c1122: { sha256: '9f0c1122', sentences: 'AAEC' },
};
const fresh = newReviewFile('harbour.txt', { id: 'ana', name: 'Ana "Q" Ruiz' });

function put(text: string, entry: Entry, fields: readonly string[] | null = null): string {
  const { value, problems } = editReviewFile(text, { entry, fields, texts });
  assert.ok(value, problems[0]?.message);
  return value.text;
}

function byId(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : 1;
}

/** The lines that differ, as a diff shows them. */
function diff(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const lost = a.filter((line) => !b.includes(line)).map((line) => `-${line}`);
  return [...lost, ...b.filter((line) => !a.includes(line)).map((line) => `+${line}`)];
}

const handwritten = `# Ours, do not touch
claimdesk: 1   # the format
article: "harbour.txt"
reviewer: {id: ana, name: "Ana"}
unit: utf-16
desk: [kept, as: it, is]
texts:
    t9f0c: {sha256: "9f0c", sentences: "AAEC"}   # first draft
annotations:

    # the owner's stake
    k3v9t0:
        marks: claim
        mood: grim       # our own key
        target: {text: t9f0c, start: 4, end: 16, quote: "$4.2 billion"}
        verdict: wrong   # asked twice
        comment: >-
            Folded
            text.
        created: 2026-11-20T21:04:11Z
        modified: 2026-11-20T21:04:11Z

    # last one
    z07a1x: {removed: "2026-11-20T21:10:02Z"}
sign_off: {state: signed}
end: true
# after the end
`;

describe('editReviewFile', () => {
  it('writes what it reads: any entries', () => {
    fc.assert(
      fc.property(models, (model) => {
        const text = model.reduce((file, entry) => put(file, entry), fresh);
        const { value, problems } = readReviewFile(text);
        assert.deepEqual(problems, []);
        assert.equal(value.access, 'writable');
        assert.deepEqual(value.entries, [...model].sort(byId));
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it('changes any entry into any other of its id, and nothing else', () => {
    const kinds = models.filter(
      (model) => model.filter(({ entry }) => entry === 'annotation').length > 1,
    );
    fc.assert(
      fc.property(kinds, (model) => {
        const [one, two] = model.filter((entry) => entry.entry === 'annotation');
        assert.ok(one && two);
        const text = model.reduce((file, entry) => put(file, entry), fresh);
        const changed = { ...two, id: one.id };
        const keys = Object.keys(two).map((key) =>
          key.replace('saidB', 'said_b').replace('saidO', 'said_o'),
        );
        const after = readReviewFile(put(text, changed, keys)).value;
        assert.deepEqual(
          after.entries.find(({ id }) => id === one.id),
          changed,
        );
      }),
      { numRuns: 12, seed: 11 },
    );
  });

  it('changes the lines of one field and of the time only', () => {
    const three = ['b2b2b2', 'k3v9t0', 'x8x8x8'].reduce(
      (file, id) => put(file, annotationOf({ id, comment: `says ${id}`, verdict: 'wrong' })),
      fresh,
    );
    const entry = annotationOf({
      comment: 'says more',
      verdict: 'wrong',
      modified: '2026-11-21T08:00:00Z',
    });
    assert.deepEqual(diff(three, put(three, entry, ['comment', 'modified'])), [
      '-    comment: "says k3v9t0"',
      '+    comment: "says more"',
      '+    modified: "2026-11-21T08:00:00Z"',
    ]);
  });

  it('keeps comments, order, unknown keys and other people’s layout', () => {
    const entry = annotationOf({
      verdict: 'confirmed',
      comment: null,
      tags: ['source'],
      target: targetOf({ prefix: '', suffix: '', sentence: '$4.2 billion' }),
      modified: '2026-11-21T08:00:00Z',
    });
    const after = put(handwritten, entry, ['verdict', 'comment', 'tags', 'modified']);
    assert.deepEqual(diff(handwritten, after), [
      '-        verdict: wrong   # asked twice',
      '-        comment: >-',
      '-            Folded',
      '-            text.',
      '-        modified: 2026-11-20T21:04:11Z',
      '+        verdict: confirmed   # asked twice',
      '+        tags: [source]',
      '+        modified: "2026-11-21T08:00:00Z"',
    ]);
  });

  it('removes by a tombstone that keeps the content, and restores', () => {
    const before = put(fresh, annotationOf({ comment: 'stays' }));
    const removed = put(
      before,
      annotationOf({ comment: 'stays', removed: '2026-11-21T08:00:00Z' }),
      ['removed'],
    );
    assert.deepEqual(diff(before, removed), ['+    removed: "2026-11-21T08:00:00Z"']);
    assert.equal(put(removed, annotationOf({ comment: 'stays' }), ['removed']), before);
  });

  it('changes an entry in braces', () => {
    const text = handwritten.replace(
      'z07a1x: {removed',
      'z07a1x: {re: k3v9t0, mood: "{,}", removed',
    );
    const after = put(text, replyOf({ id: 'z07a1x', comment: 'back' }), ['comment', 'removed']);
    assert.ok(after.includes('z07a1x: {re: k3v9t0, mood: "{,}", comment: "back"}\n'), after);
  });

  it('replaces values in braces where they stand, whatever stands round them', () => {
    const entry = `{
      're': k3v9t0, # the owner's stake
      "comment": 'old', # said on the phone
      modified: 2026-11-20T21:04:11Z,
    }`;
    const text = handwritten.replace('{removed: "2026-11-20T21:10:02Z"}', entry);
    const reply = replyOf({ id: 'z07a1x', comment: 'new', modified: '2026-11-21T00:00:00Z' });
    assert.deepEqual(diff(text, put(text, reply, ['comment', 'modified'])), [
      `-      "comment": 'old', # said on the phone`,
      '-      modified: 2026-11-20T21:04:11Z,',
      '+      "comment": "new", # said on the phone',
      '+      modified: "2026-11-21T00:00:00Z",',
    ]);
  });

  it('sorts new entries in by id, with the file’s own indentation', () => {
    const after = put(handwritten, replyOf({ id: 'm00000', comment: 'new' }));
    assert.ok(
      after.includes('    m00000:\n      re: k3v9t0\n') ||
        after.includes('    m00000:\n        re: k3v9t0\n'),
      after,
    );
    const ids = readReviewFile(after).value.entries.map(({ id }) => id);
    assert.deepEqual(ids, ['k3v9t0', 'm00000', 'z07a1x']);
    const first = put(handwritten, replyOf({ id: 'a00000', comment: 'new' }));
    assert.deepEqual(
      readReviewFile(first).value.entries.map(({ id }) => id),
      ['a00000', 'k3v9t0', 'z07a1x'],
    );
  });

  it('adds the version of the text that is needed and drops the one that is not', () => {
    const before = put(fresh, annotationOf());
    assert.deepEqual(Object.keys(readReviewFile(before).value.texts), ['t9f0c']);
    const moved = annotationOf({ target: targetOf({ text: 't9f0c1122' }) });
    const after = put(before, moved, ['target']);
    assert.deepEqual(Object.keys(readReviewFile(after).value.texts), ['t9f0c1122']);
    const both = put(after, annotationOf({ id: 'm00000' }));
    assert.deepEqual(Object.keys(readReviewFile(both).value.texts), ['t9f0c', 't9f0c1122']);
    const one = put(both, annotationOf({ id: 'm00000', target: targetOf({ text: 't9f0c1122' }) }), [
      'target',
    ]);
    assert.deepEqual(Object.keys(readReviewFile(one).value.texts), ['t9f0c1122']);
  });

  it('keeps the comment behind a field or section that said nothing', () => {
    const text = fresh
      .replace('texts: {}', 'texts: {}   # drafts')
      .replace('annotations: {}', 'annotations: # none yet');
    const added = put(text, annotationOf());
    assert.match(added, /^texts:   # drafts\n {2}t9f0c:\n/m);
    assert.match(added, /^annotations: # none yet\n {2}k3v9t0:\n/m);
    const waiting = handwritten.replace('verdict: wrong', 'verdict:');
    const given = put(waiting, annotationOf({ verdict: 'disputed' }), ['verdict']);
    assert.deepEqual(diff(waiting, given), [
      '-        verdict:   # asked twice',
      '+        verdict: disputed   # asked twice',
    ]);
  });

  it('drops no version while an entry cannot be understood', () => {
    const broken = handwritten.replace('z07a1x: {removed: "2026-11-20T21:10:02Z"}', 'z07a1x: what');
    const after = put(broken, annotationOf({ target: targetOf({ text: 't9f0c1122' }) }), [
      'target',
    ]);
    assert.deepEqual(Object.keys(readReviewFile(after).value.texts), ['t9f0c', 't9f0c1122']);
    assert.ok(after.includes('z07a1x: what'));
  });

  it('keeps CR LF and a byte order mark', () => {
    const windows = `\uFEFF${put(fresh, annotationOf()).replaceAll('\n', '\r\n')}`;
    const after = put(windows, replyOf({ comment: 'x' }));
    assert.ok(after.startsWith('\uFEFFclaimdesk'));
    assert.doesNotMatch(after, /[^\r]\n/);
    assert.equal(readReviewFile(after).value.entries.length, 2);
    const removed = put(after, replyOf({ comment: null, tags: ['a'] }), ['comment', 'tags']);
    assert.doesNotMatch(removed, /[^\r]\n|\r\r/);
  });

  it('finds a place where sections are missing or empty', () => {
    for (const text of [
      'claimdesk: 1\nend: true\n',
      'claimdesk: 1\nannotations:\nend: true',
      'claimdesk: 1\nannotations: {}\ntexts: {}\nsign_off: {state: open}\nend: true\n',
      '{claimdesk: 1, end: true}',
      'claimdesk: 1\nannotations: {z07a1x: {removed: "2026-11-20T21:10:02Z"}}\nend: true\n',
    ]) {
      const { value } = editReviewFile(text, { entry: annotationOf(), fields: null, texts });
      const found = value?.file.entries.find(({ id }) => id === 'k3v9t0');
      assert.deepEqual(found, annotationOf(), text);
    }
  });

  it('changes nothing in a file that is read-only', () => {
    for (const text of [
      handwritten.replace('end: true', ''),
      handwritten.replace('claimdesk: 1', 'claimdesk: 2'),
      `${handwritten}claimdesk: 1\n`,
      handwritten.replace('# last one', '<<<<<<< HEAD'),
      'unknown: [',
      '',
    ]) {
      const { value, problems } = editReviewFile(text, {
        entry: annotationOf(),
        fields: null,
        texts,
      });
      assert.equal(value, null);
      assert.ok(problems[0]?.message);
    }
  });

  it('refuses a layout that it would damage', () => {
    for (const odd of [
      'claimdesk: 1\nannotations: !!set\n  ? k3v9t0\n  ? m00000\nend: true\n',
      'claimdesk: 1\nannotations: words\nend: true\n',
      'claimdesk: 1\nannotations: [k3v9t0]\nend: true\n',
      'claimdesk: 1\nannotations:\n  ? k3v9t0\n  : {re: m00000}\nend: true\n',
      '--- {claimdesk: 1, annotations: [],\nend: true}\n',
    ]) {
      const { value } = editReviewFile(odd, { entry: annotationOf(), fields: null, texts });
      assert.equal(value, null, odd);
    }
  });
});

describe('newReviewFile', () => {
  it('is a writable file without entries', () => {
    const { value, problems } = readReviewFile(fresh);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [value.access, value.entries, value.reviewer],
      ['writable', [], { id: 'ana', name: 'Ana "Q" Ruiz' }],
    );
  });
  it('knows its reviewer again, whatever the id and the name', () => {
    for (const id of ['null', 'true', 'on', 'y', 'no']) {
      const reviewer = { id, name: 'Null\u0085 \u007f\u2028' };
      const text = newReviewFile('a\u0090.txt', reviewer);
      assert.deepEqual(readReviewFile(text).value.reviewer, reviewer);
      assert.match(text, new RegExp(`id: "${id}", name: "Null\\\\u0085`));
    }
  });
});
