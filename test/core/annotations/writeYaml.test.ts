import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { writeField, writeInline } from '../../../src/core/annotations/writeYaml.ts';
import type { YamlValue } from '../../../src/core/annotations/yamlValue.ts';

const layout = { indent: 2, lineEnd: '\n' } as const;

describe('writeYaml', () => {
  it('puts mappings and lists of mappings on lines of their own', () => {
    const item: YamlValue = { kind: 'map', fields: [['where', { kind: 'text', text: 'p. 4' }]] };
    const value: YamlValue = {
      kind: 'map',
      fields: [
        ['start', { kind: 'number', value: 4 }],
        ['evidence', { kind: 'list', items: [item, item] }],
        ['tags', { kind: 'list', items: [{ kind: 'word', text: 'source' }] }],
      ],
    };
    assert.equal(
      writeField(['entry', value], layout),
      `  entry:
    start: 4
    evidence:
      - {where: "p. 4"}
      - {where: "p. 4"}
    tags: [source]`,
    );
  });

  it('keeps any text, for YAML 1.1 and 1.2 readers, on one line', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(texts, (text) => {
        const line = writeField(['key', { kind: 'text', text }], layout);
        assert.ok(!/[\n\r\u0085\u2028\u2029]/.test(line));
        for (const version of ['1.1', '1.2'] as const) {
          assert.deepEqual(parse(line, { version }), { key: text });
        }
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  for (const word of ['yes', 'No', 'null', 'true', '1e5', '12', '2026-11-20', '', 'a b', '~']) {
    it(`quotes ${JSON.stringify(word)}, which would not read as a word`, () => {
      const written = writeInline({ kind: 'word', text: word });
      assert.equal(written, JSON.stringify(word));
      assert.equal(parse(written, { version: '1.1' }), word);
    });
  }
  it('leaves other words bare', () => {
    assert.equal(writeInline({ kind: 'word', text: 'needs-source' }), 'needs-source');
    assert.equal(writeInline({ kind: 'flag', value: true }), 'true');
  });
});
