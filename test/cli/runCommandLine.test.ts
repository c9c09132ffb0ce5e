import assert from 'node:assert/strict';
import { runCommandLine } from '../../src/cli/runCommandLine.ts';
import { fakeTerminal } from './fakeTerminal.ts';

async function run(...given: string[]) {
  const terminal = fakeTerminal();
  const code = await runCommandLine(terminal, given);
  return { code, output: terminal.output, errors: terminal.errors };
}

describe('claimdesk', () => {
  it('explains itself and its commands', async () => {
    const all = await run('--help');
    assert.equal(all.code, 0);
    assert.match(all.output, /analyze/);
    assert.match(all.output, /Exit codes/);
    const one = await run('analyze', '--help');
    assert.equal(one.code, 0);
    for (const option of ['--json', '--all-sentences', '--stdin-cases', 'standard input']) {
      assert.ok(one.output.includes(option), option);
    }
    assert.equal(one.errors, '');
  });

  const wrong: readonly (readonly [string[], RegExp])[] = [
    [[], /Usage: claimdesk/],
    [['ponder'], /^claimdesk: unknown command 'ponder'/],
    [['analyze'], /^claimdesk: name at least one article/],
    [['analyze', '--frobnicate', 'a.txt'], /^claimdesk: unknown option '--frobnicate'/],
  ];
  for (const [given, message] of wrong) {
    it(`calls it wrong use: claimdesk ${given.join(' ')}`, async () => {
      const { code, output, errors } = await run(...given);
      assert.equal(code, 2);
      assert.equal(output, '');
      assert.match(errors, message);
    });
  }
});
