import assert from 'node:assert/strict';
import { runCommandLine } from '../../src/cli/runCommandLine.ts';
import { fakeTerminal } from './fakeTerminal.ts';
import type { FakeFiles } from './fakeTerminal.ts';

const text = 'It paid $5 million.';

async function currencies(files: FakeFiles, ...paths: string[]) {
  const terminal = fakeTerminal(files, { input: text });
  const code = await runCommandLine(terminal, ['analyze', '--json', ...paths]);
  const records = terminal.output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { figures: { currency: string }[]; problems: object[] });
  return {
    code,
    found: records.map(({ figures }) => figures[0]?.currency),
    problems: records.map(({ problems }) => problems),
    errors: terminal.errors,
  };
}

describe('claimdesk analyze, with the desk’s settings', () => {
  const canadian = 'claimdesk: 1\ncurrency: CAD\n';
  const australian = 'claimdesk: 1\ncurrency: AUD\n';

  it('takes the nearest claimdesk.yaml above each file, and the current folder’s for standard input', async () => {
    const files = {
      'claimdesk.yaml': canadian,
      'south/claimdesk.yaml': australian,
      'a.txt': text,
      'north/b.txt': text,
      'south/far/c.txt': text,
    };
    const { code, found, errors } = await currencies(
      files,
      'a.txt',
      'north/b.txt',
      'south/far/c.txt',
      '-',
    );
    assert.deepEqual([code, errors], [0, '']);
    assert.deepEqual(found, ['CAD', 'CAD', 'AUD', 'CAD']);
  });

  it('goes on with what it understands of broken settings, says once where they are, and fails', async () => {
    const files = {
      'claimdesk.yaml': 'claimdesk: 1\ncurrency: CAD\nnames: 7\n',
      'a.txt': text,
      'b.txt': text,
    };
    const { code, found, problems, errors } = await currencies(files, 'a.txt', 'b.txt');
    assert.equal(code, 2);
    assert.deepEqual(found, ['CAD', 'CAD']);
    assert.match(errors, /^claimdesk: claimdesk\.yaml:3:8: .*names.*\n$/);
    assert.deepEqual(problems[0], problems[1]);
    assert.deepEqual(Object.keys(problems[0]?.[0] ?? {}), [
      'file',
      'start',
      'end',
      'code',
      'message',
    ]);
  });

  it('remarks on a key that means nothing, and does not fail', async () => {
    const files = { 'claimdesk.yaml': `${canadian}curency: EUR\n`, 'a.txt': text };
    const { code, found, errors } = await currencies(files, 'a.txt');
    assert.deepEqual([code, found], [0, ['CAD']]);
    assert.match(errors, /claimdesk\.yaml:3:1: .*curency/);
  });

  it('uses them for cases too', async () => {
    const terminal = fakeTerminal(
      { 'claimdesk.yaml': canadian },
      { input: JSON.stringify({ id: 1, text }) },
    );
    await runCommandLine(terminal, ['analyze', '--stdin-cases']);
    assert.match(terminal.output, /"currency":"CAD"/);
  });

  it('fails where settings cannot be read, with the reason and the defaults', async () => {
    const files = { 'claimdesk.yaml': '#'.repeat(2 ** 20 + 1), 'a.txt': text };
    const { code, found, errors } = await currencies(files, 'a.txt');
    assert.deepEqual([code, found], [2, ['USD']]);
    assert.match(
      errors,
      /^claimdesk: .*claimdesk\.yaml could not be read: The file is too large\.\n$/,
    );
  });
});
