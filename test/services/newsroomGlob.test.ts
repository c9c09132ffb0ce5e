import assert from 'node:assert/strict';
import { matchGlob } from '../../src/services/newsroomGlob.ts';

const fits: readonly (readonly [pattern: string, path: string])[] = [
  ['**/*.txt', 'one.txt'],
  ['**/*.txt', 'drafts/2026/one.txt'],
  ['*.txt', 'one.txt'],
  ['drafts/**', 'drafts/2026/one.md'],
  ['**/node_modules/**', 'a/node_modules/b/c.md'],
  ['**/README*', 'a/README.md'],
  ['**/requirements*.txt', 'requirements-dev.txt'],
  ['**/*.{txt,md}', 'a/one.md'],
  ['{drafts,final}/*.md', 'final/one.md'],
  ['page-?.txt', 'page-7.txt'],
  ['page-[0-9].txt', 'page-7.txt'],
  ['page-[!0-9].txt', 'page-x.txt'],
  ['**/a*b*c.txt', 'x/aXbYbZc.txt'],
  ['**', 'anything/at/all'],
  ['a/**/b/**/c', 'a/x/b/c'],
  ['a{b.txt', 'a{b.txt'],
];

const fitsNot: readonly (readonly [pattern: string, path: string])[] = [
  ['*.txt', 'drafts/one.txt'],
  ['**/*.txt', 'one.txt.bak'],
  ['**/*.txt', 'one.TXT'],
  ['drafts/**', 'old-drafts/one.md'],
  ['**/node_modules/**', 'node_modules_old/c.md'],
  ['**/LICENSE*', 'a/THE-LICENSE'],
  ['page-?.txt', 'page-10.txt'],
  ['page-[0-9].txt', 'page-x.txt'],
  ['page-[!0-9].txt', 'page-7.txt'],
  ['?', '/'],
  ['a/*/c', 'a/c'],
  ['', 'one.txt'],
];

describe('matchGlob', () => {
  for (const [pattern, path] of fits) {
    it(`finds ${path} by ${pattern}`, () => assert.equal(matchGlob(pattern, path), true));
  }

  for (const [pattern, path] of fitsNot) {
    it(`leaves ${path} alone with ${pattern || 'an empty pattern'}`, () =>
      assert.equal(matchGlob(pattern, path), false));
  }

  it('answers hostile patterns at once', () => {
    const before = performance.now();
    assert.equal(matchGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(2000)), false);
    assert.equal(matchGlob('**/'.repeat(200) + 'b', 'a/'.repeat(500)), false);
    assert.equal(matchGlob('{a,b}'.repeat(40), 'a'.repeat(40)), true);
    assert.ok(performance.now() - before < 500);
  });
});
