import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const here = fileURLToPath(import.meta.url);

/** The real program in a process of its own, run from its sources. */
function claimdesk(given: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...given], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the claimdesk process', function () {
  // A third of a second each, but two processes start, and the machine may be busy.
  this.timeout(20_000);

  it('reads files and standard input, and ends with the exit code', () => {
    const { status, stdout, stderr } = claimdesk(
      ['analyze', '--json', here, '-'],
      'It paid $5 million.',
    );
    assert.equal(status, 0);
    assert.equal(stderr, '');
    const files = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { file: string }).file);
    assert.deepEqual(files, [here, '<stdin>']);
  });

  it('names what it cannot read', () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const { status, stdout, stderr } = claimdesk(['analyze', folder, `${here}.lost`]);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.ok(stderr.includes(`cannot read ${folder}: it is a folder`), stderr);
    assert.ok(stderr.includes(`cannot read ${here}.lost: there is no such file`), stderr);
  });

  it('ends with 2 where its output cannot be written', () => {
    const readOnly = openSync(here, 'r');
    const { status, stderr } = spawnSync(process.execPath, [entry, 'analyze', here], {
      stdio: ['ignore', readOnly, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(readOnly);
    assert.equal(status, 2);
    assert.match(stderr, /^claimdesk: cannot write to standard output: \S.*\n$/);
  });
});
