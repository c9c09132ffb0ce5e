import assert from 'node:assert/strict';
import { parseYaml } from '../../../src/core/annotations/parseYaml.ts';
import {
  fieldsOf,
  flagAt,
  listAt,
  mappingAt,
  nodeOf,
  numberAt,
  pairOf,
  textAt,
  textsAt,
  wordAt,
} from '../../../src/core/annotations/yamlFields.ts';
import type { YamlFields } from '../../../src/core/annotations/yamlFields.ts';

const text = 't: hello\nn: 12\nf: true\nl: [a, 2, [b]]\nm: {x: 1}\nnothing:\n';

function fields(): YamlFields {
  const { root } = parseYaml(text);
  assert.ok(root);
  return { map: root, problems: [] };
}

function withProblems<Value>(read: (from: YamlFields) => Value): [Value, string[]] {
  const from = fields();
  const value = read(from);
  return [value, from.problems.map(({ span }) => text.slice(span.start, span.end))];
}

describe('yamlFields', () => {
  it('reads each type', () => {
    assert.deepEqual(
      withProblems((from) => textAt(from, 't')),
      ['hello', []],
    );
    assert.deepEqual(
      withProblems((from) => textAt(from, 'n')),
      ['12', []],
    );
    assert.deepEqual(
      withProblems((from) => numberAt(from, 'n')),
      [12, []],
    );
    assert.deepEqual(
      withProblems((from) => flagAt(from, 'f')),
      [true, []],
    );
    assert.deepEqual(
      withProblems((from) => textsAt(from, 't')),
      [['hello'], []],
    );
    assert.deepEqual(
      withProblems((from) => listAt(from, 'l').length),
      [3, []],
    );
    assert.deepEqual(
      withProblems((from) => wordAt(from, 't', ['hello', 'bye'])),
      ['hello', []],
    );
    assert.deepEqual(
      withProblems((from) => mappingAt(from, 'm')?.map.items.length),
      [1, []],
    );
  });
  it('reads what is absent, or says nothing, as null or empty', () => {
    for (const key of ['absent', 'nothing']) {
      assert.deepEqual(
        withProblems((from) => textAt(from, key)),
        [null, []],
      );
      assert.deepEqual(
        withProblems((from) => numberAt(from, key)),
        [null, []],
      );
      assert.deepEqual(
        withProblems((from) => flagAt(from, key)),
        [null, []],
      );
      assert.deepEqual(
        withProblems((from) => textsAt(from, key)),
        [[], []],
      );
      assert.deepEqual(
        withProblems((from) => mappingAt(from, key)),
        [null, []],
      );
      assert.equal(nodeOf(fields().map, key), null);
    }
    assert.notEqual(pairOf(fields().map, 'nothing'), null);
  });
  it('reports the wrong type at its place', () => {
    assert.deepEqual(
      withProblems((from) => textAt(from, 'm')),
      [null, ['{x: 1}']],
    );
    assert.deepEqual(
      withProblems((from) => numberAt(from, 't')),
      [null, ['hello']],
    );
    assert.deepEqual(
      withProblems((from) => flagAt(from, 'n')),
      [null, ['12']],
    );
    assert.deepEqual(
      withProblems((from) => textsAt(from, 'l')),
      [['a', '2'], ['[b]']],
    );
    assert.deepEqual(
      withProblems((from) => listAt(from, 't')),
      [[], ['hello']],
    );
    assert.deepEqual(
      withProblems((from) => wordAt(from, 't', ['x'])),
      [null, ['hello']],
    );
    assert.deepEqual(
      withProblems((from) => fieldsOf(nodeOf(from.map, 't'), 't', from.problems)),
      [null, ['hello']],
    );
  });
});
