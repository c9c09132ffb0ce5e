import assert from 'node:assert/strict';
import { FilesError } from '../../src/services/ports.ts';

describe('FilesError', () => {
  it('says which file, why and what to do', () => {
    const error = new FilesError('ENOSPC', 'file:///desk/a.txt', 'The disk is full.');
    assert.ok(error instanceof Error);
    assert.deepEqual(
      [error.name, error.code, error.address, error.message],
      ['FilesError', 'ENOSPC', 'file:///desk/a.txt', 'The disk is full.'],
    );
  });
});
