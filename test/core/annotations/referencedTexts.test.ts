import assert from 'node:assert/strict';
import { parseYaml } from '../../../src/core/annotations/parseYaml.ts';
import { referencedTexts } from '../../../src/core/annotations/referencedTexts.ts';
import { annotationOf, replyOf } from '../../support/reviewModels.ts';

function names(annotations: string, edited = replyOf({})): string[] | null {
  const { root } = parseYaml(`annotations: ${annotations}`);
  assert.ok(root);
  const found = referencedTexts(root, edited);
  return found && [...found];
}

describe('referencedTexts', () => {
  it('names what entries refer to, tombstones included', () => {
    assert.deepEqual(
      names('{a: {target: {text: t1}}, b: {target: {text: t2}, removed: x}, c: {re: a}}'),
      ['t1', 't2'],
    );
  });
  it('goes by the edited entry, not by what it was', () => {
    const { root } = parseYaml('annotations: {k3v9t0: {target: {text: t1}}}');
    assert.ok(root);
    assert.deepEqual([...(referencedTexts(root, annotationOf()) ?? [])], ['t9f0c']);
  });
  it('knows nothing where an entry is not understood', () => {
    assert.equal(names('{a: x}'), null);
    assert.equal(names('{a: {target: {start: 1}}}'), null);
  });
  it('is empty without entries', () => assert.deepEqual(names('{}'), []));
});
