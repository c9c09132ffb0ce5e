import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gitConfigs } from '../../src/node/gitConfigs.ts';

describe('gitConfigs', () => {
  it('are files in the home of the user, the usual one first', () => {
    const [first, second] = gitConfigs().map((address) => fileURLToPath(address));
    assert.ok(first!.startsWith(homedir()));
    assert.match(first!, /[/\\]\.gitconfig$/);
    assert.match(second ?? '', /[/\\]git[/\\]config$/);
  });
});
