// The rules of src/ that no compiler checks. Runs in plain Node, with the unit tests.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules, withoutTest, type Sources } from './support/architecture.ts';

describe('architecture', () => {
  const sources: Sources = new Map(
    listFiles('src', /(?<!\.d)\.ts$/).map((file) => [file, readFileSync(`src/${file}`, 'utf8')]),
  );

  it('sees the sources', () => assert.ok(sources.has('core/analyze.ts')));

  for (const [name, findBreaches] of Object.entries(rules)) {
    it(name, () => assert.deepEqual(findBreaches(sources), []));
  }

  it('has a test beside every core and services file that runs code', () => {
    assert.deepEqual(withoutTest(sources, new Set(listFiles('test', /\.test\.ts$/))), []);
  });
});

describe('the architecture test itself', () => {
  const clean = { 'core/text/span.ts': 'export interface Span {}\n' };
  const [layers, cycles, purity, size, median, entries, drawers, silence] = Object.values(rules);

  const planted: [what: string, rule: typeof layers, files: Record<string, string>][] = [
    [
      'a lower folder that imports a higher',
      layers,
      { 'core/text/a.ts': "import { x } from '../claims/x.ts';" },
    ],
    [
      'a type import upward',
      layers,
      { 'core/text/a.ts': "import type { X } from '../../services/x.ts';" },
    ],
    ['a re-export upward', layers, { 'services/a.ts': "export { x } from '../vscode/x.ts';" }],
    [
      'a dynamic import upward',
      layers,
      { 'services/a.ts': "const x = await import('../cli/x.ts');" },
    ],
    [
      'an import over several lines',
      layers,
      { 'core/text/a.ts': "import {\n  x,\n} from '../chart/x.ts';" },
    ],
    ['vscode in the core', layers, { 'core/a.ts': "import * as vscode from 'vscode';" }],
    ['vscode in a service', layers, { 'services/a.ts': "import type { Range } from 'vscode';" }],
    ['node: in the core', layers, { 'core/text/a.ts': "import { join } from 'node:path';" }],
    ['node: in the editor', layers, { 'vscode/a.ts': "import 'node:fs';" }],
    ['an unlisted package', layers, { 'core/text/a.ts': "import { parse } from 'yaml';" }],
    ['one edge that sees another', layers, { 'cli/a.ts': "import { x } from '../webview/x.ts';" }],
    [
      'the editor that sees the file port',
      layers,
      { 'vscode/a.ts': "import { x } from '../node/x.ts';" },
    ],
    [
      'the web entry that sees it',
      layers,
      { 'extension.web.ts': "import { x } from './node/x.ts';" },
    ],
    [
      'a cycle of type imports',
      cycles,
      {
        'core/a.ts': "import type { B } from './b.ts';",
        'core/b.ts': "import type { C } from './c.ts';",
        'core/c.ts': "import type { A } from './a.ts';",
      },
    ],
    ['a clock in the core', purity, { 'core/a.ts': 'const at = Date.now();' }],
    ['chance in the core', purity, { 'core/a.ts': 'const id = Math.random();' }],
    ['a promise in the core', purity, { 'core/a.ts': 'export async function a() {}' }],
    ['the locale in the core', purity, { 'core/a.ts': 'x.toLocaleLowerCase();' }],
    ['state in the core', purity, { 'core/a.ts': 'let count = 0;' }],
    ['a long file', size, { 'services/a.ts': 'x\n'.repeat(401) }],
    [
      'long files on the whole',
      median,
      { 'cli/a.ts': 'x\n'.repeat(101), 'cli/b.ts': 'x\n'.repeat(101) },
    ],
    ['a long entry', entries, { 'extension.ts': 'x\n'.repeat(41) }],
    ['a barrel', drawers, { 'core/text/all.ts': "export * from './span.ts';" }],
    ['a drawer for everything', drawers, { 'core/utils.ts': '' }],
    ['a silenced tool', silence, { 'core/a.ts': ['// @ts', 'ignore'].join('-') }],
  ];
  for (const [what, rule, files] of planted) {
    it(`catches ${what}`, () => {
      assert.equal(rule!(new Map(Object.entries({ ...clean, ...files }))).length, 1);
    });
  }

  it('leaves what the rules allow alone', () => {
    const allowed = new Map(
      Object.entries({
        ...clean,
        'core/claims/a.ts': "import { b } from '../figures/b.ts';\n// Date.now() is not here\n",
        'core/annotations/a.ts': "import { parseDocument } from 'yaml';\n",
        'node/a.ts': "import { open } from 'node:fs/promises';\n",
        'vscode/a.ts': "import * as vscode from 'vscode';\nimport { b } from '../services/b.ts';\n",
        'extension.ts': "import { a } from './node/a.ts';\n",
        'services/b.ts': 'let count = 0;\n',
      }),
    );
    assert.deepEqual(
      Object.values(rules).flatMap((rule) => rule(allowed)),
      [],
    );
  });

  it('asks for the test of code and not of types', () => {
    const untested = new Map([
      ['core/text/a.ts', 'export function a(): void {}\n'],
      ['core/text/b.ts', 'export const b = (x: number): number => x;\n'],
      ['core/text/c.ts', 'export function c(): void {}\n'],
      ['core/text/d.ts', 'export type D = () => void;\n'],
      ['cli/e.ts', 'export function e(): void {}\n'],
    ]);
    assert.deepEqual(withoutTest(untested, new Set(['core/text/c.test.ts'])), [
      'core/text/a.ts',
      'core/text/b.ts',
    ]);
  });
});

function listFiles(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => name.test(file));
}
