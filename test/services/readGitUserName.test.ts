import assert from 'node:assert/strict';
import { readGitUserName } from '../../src/services/readGitUserName.ts';

describe('readGitUserName', () => {
  const found: [config: string, name: string][] = [
    ['[user]\n\temail = a@b.example\n\tname = Ana Ruiz\n', 'Ana Ruiz'],
    ['[User]\r\nName=Ana Ruiz\r\n', 'Ana Ruiz'],
    ['[user] name = Ana Ruiz # at home\n', 'Ana Ruiz'],
    ['[user]\nname = "Ana; \\"Nan\\" Ruiz" ; a comment\n', 'Ana; "Nan" Ruiz'],
    ['[user]\nname = Ana \\\nRuiz\n', 'Ana Ruiz'],
    ['[user]\nname = One\n[core]\nname = Core\n[user]\nname = Two\n', 'Two'],
  ];
  for (const [config, name] of found) {
    it(`finds ${name} in ${JSON.stringify(config)}`, () =>
      assert.equal(readGitUserName(config), name));
  }

  const others = [
    '',
    '[user]\n# name = Ana\n',
    '[core]\nname = Ana\n',
    '[user "work"]\nname = Ana\n',
    '[user]\nname =\n',
  ];
  for (const config of others) {
    it(`finds nobody in ${JSON.stringify(config)}`, () =>
      assert.equal(readGitUserName(config), null));
  }

  it('takes a long hostile file in its stride', () => {
    const started = performance.now();
    readGitUserName(`[user]\nname = ${'"\\'.repeat(200_000)}\n${'['.repeat(200_000)}`);
    assert.ok(performance.now() - started < 500);
  });
});
