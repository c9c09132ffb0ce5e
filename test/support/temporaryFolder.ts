import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder of its own for each test of a suite, removed afterwards. Call it inside `describe`. */
export function temporaryFolder(): { path(name: string): string; address(name: string): string } {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimdesk-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (name) => join(folder, name),
    address: (name) => pathToFileURL(join(folder, name)).href,
  };
}
