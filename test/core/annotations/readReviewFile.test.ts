import assert from 'node:assert/strict';
import { readReviewFile } from '../../../src/core/annotations/readReviewFile.ts';

const whole = `claimdesk: 1
article: "harbour.txt"
reviewer: {id: ana, name: "Ana Ruiz"}
unit: utf-16
texts:
  t9f0c:
    sha256: "9f0c"
    sentences: "AAEC"
annotations:
  k3v9t0:
    marks: claim
    target: {text: t9f0c, start: 4, end: 16, quote: "$4.2 😀"}
    comment: "cut me"
  q81m2c: {re: k3v9t0, comment: "back"}
end: true
`;

describe('readReviewFile', () => {
  it('reads who, what and where', () => {
    const { value, problems } = readReviewFile(whole);
    assert.deepEqual(problems, []);
    assert.equal(value.access, 'writable');
    assert.equal(value.article, 'harbour.txt');
    assert.deepEqual(value.reviewer, { id: 'ana', name: 'Ana Ruiz' });
    assert.deepEqual(value.texts, { t9f0c: { sha256: '9f0c', sentences: 'AAEC' } });
    assert.deepEqual(
      value.entries.map(({ id }) => whole.slice(value.places[id]?.start, value.places[id]?.end)),
      ['k3v9t0', 'q81m2c'],
    );
  });

  it('is never writable when cut, wherever', () => {
    const complete = whole.trimEnd().length;
    for (let end = 0; end < complete; end++) {
      const { value, problems } = readReviewFile(whole.slice(0, end));
      assert.equal(value.access, 'read-only', `cut at ${end}`);
      assert.ok(value.refusal && problems.includes(value.refusal));
    }
    assert.equal(readReviewFile(whole.slice(0, complete)).value.access, 'writable');
  });

  const refused: [what: string, text: string, code: string][] = [
    ['a later format', whole.replace('claimdesk: 1', 'claimdesk: 2'), 'newer-format'],
    ['a format that never was', whole.replace('claimdesk: 1', 'claimdesk: 0'), 'not-a-review-file'],
    ['no number', whole.replace('claimdesk: 1', 'claimdesk: .nan'), 'not-a-review-file'],
    ['offsets in bytes', whole.replace('utf-16', 'bytes'), 'unknown-unit'],
    ['another kind of file', 'name: x\nend: true\n', 'not-a-review-file'],
    ['a list', '- x\n', 'not-a-review-file'],
    ['keys behind the end', `${whole}more: 1\n`, 'cut-short'],
    ['doubled entries', whole.replace('q81m2c', 'k3v9t0'), 'yaml-duplicate-key'],
    [
      'doubled fields',
      whole.replace('    comment', '    marks: note\n    comment'),
      'yaml-duplicate-key',
    ],
    ['a NUL', whole.replace('back', 'b\0k'), 'yaml-nul'],
    ['an alias', whole.replace('"back"', '*x'), 'yaml-alias'],
    ['broken YAML', whole.replace('unit:', 'unit: ['), 'yaml-syntax'],
  ];
  for (const [what, text, code] of refused) {
    it(`is read-only with ${what}, and says why`, () => {
      const { value, problems } = readReviewFile(text);
      assert.equal(value.access, 'read-only');
      assert.equal(value.refusal?.code, code);
      assert.ok(problems.includes(value.refusal));
    });
  }

  it('shows the entries of both sides of a merge conflict', () => {
    const text = whole.replace(
      '  q81m2c: {re: k3v9t0, comment: "back"}\n',
      '<<<<<<< HEAD\n  q81m2c: {re: k3v9t0}\n=======\n  r00000: {re: k3v9t0}\n>>>>>>> other\n',
    );
    const { value } = readReviewFile(text);
    assert.equal(value.refusal?.code, 'conflict-markers');
    assert.deepEqual(
      value.entries.map(({ id }) => id),
      ['k3v9t0', 'q81m2c', 'r00000'],
    );
  });

  it('loads the good entries and reports the bad ones at their place', () => {
    const text = whole.replace(
      'q81m2c: {re: k3v9t0,',
      '7bad: {re: k3v9t0}\n  __proto__: {re: x}\n  q81m2c: {',
    );
    const { value, problems } = readReviewFile(text);
    assert.equal(value.access, 'writable');
    assert.deepEqual(
      value.entries.map(({ id }) => id),
      ['k3v9t0'],
    );
    assert.deepEqual(
      problems.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`),
      ['bad-entry: 7bad', 'bad-entry: __proto__', 'bad-entry: { comment: "back"}'],
    );
  });

  it('takes a byte order mark and CR LF', () => {
    const { value, problems } = readReviewFile(`\uFEFF${whole.replaceAll('\n', '\r\n')}`);
    assert.deepEqual([value.access, value.entries.length, problems], ['writable', 2, []]);
  });
});
