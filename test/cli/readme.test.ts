// What the README promises of keys, settings and scripts is what package.json has.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  contributes: {
    keybindings: { key: string }[];
    configuration: { properties: Record<string, unknown> }[];
  };
};

/** The words in code marks of the rows of the table under a heading row. */
function codesInTable(head: string): string[] {
  const table = readme.slice(readme.indexOf(head)).split('\n\n')[0] ?? '';
  const firstColumn = table.split('\n').map((row) => row.split('|')[1] ?? '');
  return firstColumn.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
}

describe('README', () => {
  it('lists every setting, and no other', () => {
    const settings = manifest.contributes.configuration.flatMap(({ properties }) =>
      Object.keys(properties),
    );
    assert.deepEqual(codesInTable('| Setting').sort(), settings.sort());
  });

  it('lists every key, and no other', () => {
    const spoken = new Set(codesInTable('| Keys').map((key) => key.toLowerCase()));
    const bound = new Set(manifest.contributes.keybindings.map(({ key }) => key));
    // "1 … 9" stands for the numbers between, and redo has a second key on Windows.
    for (const number of '2345678') {
      for (const key of [number, `ctrl+k ${number}`]) bound.delete(key);
    }
    bound.delete('ctrl+y');
    assert.deepEqual([...spoken].sort(), [...bound].sort());
  });

  it('names scripts, files and folders that exist', () => {
    const scripts = [...readme.matchAll(/\bnpm (?:run ([a-z:]+)|(?:start|test)\b)/g)].map(
      (match) => match[1] ?? match[0].slice(4),
    );
    assert.ok(scripts.length > 2);
    for (const script of scripts) assert.ok(manifest.scripts[script], script);
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1]!);
    assert.ok(links.length > 3);
    for (const link of links) if (!link.startsWith('images/')) assert.ok(existsSync(link), link);
  });
});
