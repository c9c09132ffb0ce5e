import assert from 'node:assert/strict';
import { parseYaml } from '../../../src/core/annotations/parseYaml.ts';
import {
  insertField,
  linesOf,
  patchBraces,
  placeBelow,
  removeField,
  replaceField,
} from '../../../src/core/annotations/patchYaml.ts';
import type { PatchPlace } from '../../../src/core/annotations/patchYaml.ts';
import { pairOf } from '../../../src/core/annotations/yamlFields.ts';
import type { YamlPair } from '../../../src/core/annotations/yamlFields.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';

const text = `# head
one: 1   # first
two:
    a: x
    # on b
    b:
      - p
      - q   # last

three: {c: 1, d: [2, 3]}
`;

function top(): PatchPlace {
  const { root } = parseYaml(text);
  assert.ok(root);
  return { text, map: root, layout: { indent: 0, lineEnd: '\n' }, keyStart: -1 };
}

function pair(place: PatchPlace, key: string): YamlPair {
  const found = pairOf(place.map, key);
  assert.ok(found);
  return found;
}

function below(key: string): PatchPlace {
  const place = placeBelow(top(), key);
  assert.ok(place);
  return place;
}

const word = { kind: 'word', text: 'new' } as const;

describe('patchYaml', () => {
  it('replaces a value on its line', () => {
    const edit = replaceField(top(), pair(top(), 'one'), ['one', word]);
    assert.equal(applyEdits(text, [edit]), text.replace('one: 1', 'one: new'));
  });
  it('replaces all lines of a value', () => {
    const edit = replaceField(below('two'), pair(below('two'), 'b'), ['b', word]);
    assert.equal(applyEdits(text, [edit]), text.replace(/ {4}b:[^]*last/, '    b: new'));
  });
  it('removes a field with its lines', () => {
    const edit = removeField(text, pair(below('two'), 'b'));
    assert.equal(applyEdits(text, [edit]), text.replace(/ {4}b:[^]*last\n/, ''));
  });
  it('inserts behind the last of those before it, else in front', () => {
    const behind = insertField(below('two'), ['n', word], ['a', 'x']);
    assert.equal(applyEdits(text, [behind]), text.replace('a: x\n', 'a: x\n    n: new\n'));
    const front = insertField(below('two'), ['n', word], []);
    assert.equal(applyEdits(text, [front]), text.replace('two:\n', 'two:\n    n: new\n'));
    const first = insertField(top(), ['n', word], []);
    assert.equal(applyEdits(text, [first]), text.replace('# head\n', '# head\nn: new\n'));
  });
  it('knows the lines of a field, without the blank ones behind', () => {
    const { start, end } = linesOf(text, pair(top(), 'two'));
    assert.equal(
      text.slice(start, end),
      text.slice(text.indexOf('two'), text.indexOf('\n\nthree')),
    );
  });
  it('changes fields in braces', () => {
    const changes = new Map([
      ['c', null],
      ['d', word],
      ['e', word],
    ]);
    const edits = patchBraces(below('three'), changes);
    assert.equal(applyEdits(text, edits), text.replace(/\{c.*\}/, '{d: new, e: new}'));
    const inserted = insertField(below('three'), ['z', word], []);
    assert.equal(applyEdits(text, [inserted]), text.replace('{c', '{z: new, c'));
  });
  it('has no place below a scalar', () => assert.equal(placeBelow(top(), 'one'), null));
});
