import assert from 'node:assert/strict';
import { maxYamlLength, parseYaml } from '../../../src/core/annotations/parseYaml.ts';

function codes(text: string): string[] {
  return parseYaml(text).problems.map(({ code }) => code);
}

describe('parseYaml', () => {
  it('takes sound YAML', () => {
    const { root, sound, problems } = parseYaml('a: 1\nb: [x, {c: d}]\n');
    assert.deepEqual([root?.items.length, sound, problems], [2, true, []]);
  });

  it('has no root without a mapping', () => {
    for (const text of ['', '# only a comment\n', '- a\n', 'word\n']) {
      assert.equal(parseYaml(text).root, null, text);
    }
  });

  const bad: [what: string, text: string, code: string][] = [
    ['NUL', 'a: b\0c', 'yaml-nul'],
    ['doubled keys', 'a: {b: 1, c: 2, b: 3}', 'yaml-duplicate-key'],
    ['doubled keys of different notation', 'a: 1\n"a": 2', 'yaml-duplicate-key'],
    ['aliases', 'a: &x 1\nb: *x', 'yaml-alias'],
    ['an alias without an anchor', 'a: *x', 'yaml-alias'],
    ['broken syntax', 'a: [1', 'yaml-syntax'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml-syntax'],
    ['keys that are no text', '? [a]\n: 1', 'yaml-syntax'],
    ['a tab as indentation', 'a:\n\tb: 1', 'yaml-syntax'],
  ];
  for (const [what, text, code] of bad) {
    it(`refuses ${what}, with the place`, () => {
      const { sound, problems } = parseYaml(text);
      assert.equal(sound, false);
      assert.ok(codes(text).includes(code), codes(text).join());
      assert.ok(problems.every(({ span }) => span.start >= 0 && span.end <= text.length + 1));
    });
  }

  it('refuses an alias bomb at once', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`);
    const { sound } = parseYaml(['l0: &l0 [lol, lol]', ...levels].join('\n'));
    assert.equal(sound, false);
  });

  it('survives very deep nesting', () => {
    assert.equal(parseYaml(`${'{a: '.repeat(2500)}1${'}'.repeat(2500)}`).sound, false);
  });

  it('reports the first of many mistakes only', () => {
    assert.ok(codes('a: 1\n'.repeat(2000)).length <= 20);
  });

  it('refuses what is too large', () => {
    assert.deepEqual(codes('a'.repeat(maxYamlLength + 1)), ['yaml-too-large']);
  });
});
