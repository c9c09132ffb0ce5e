import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { NodeFiles } from '../../src/node/nodeFiles.ts';
import { FilesError } from '../../src/services/ports.ts';
import { FaultyFileSystem } from '../support/faultyFileSystem.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : new TextDecoder().decode(bytes);
/** Adds a letter to what is there. */
const append =
  (letter: string) =>
  (current: Uint8Array | null): Uint8Array =>
    encode((decode(current) ?? '') + letter);

describe('NodeFiles', () => {
  const folder = temporaryFolder();
  const files = new NodeFiles();

  it('reads bytes, and null where there is no file', async () => {
    writeFileSync(folder.path('a b.txt'), 'text');
    assert.equal(decode(await files.read(folder.address('a b.txt'), 4)), 'text');
    assert.equal(await files.read(folder.address('none.txt'), 4), null);
    assert.equal(await files.read(folder.address('a b.txt/none'), 4), null);
  });

  it('reads nothing that is too large, or no file', async () => {
    writeFileSync(folder.path('a.txt'), 'text!');
    await assert.rejects(files.read(folder.address('a.txt'), 4), { code: 'too-large' });
    await assert.rejects(files.read(folder.address('.'), 4), { code: 'refused' });
    await assert.rejects(files.read('vscode-vfs://host/a.txt', 4), { code: 'refused' });
    if (existsSync('/dev/zero')) {
      await assert.rejects(files.read('file:///dev/zero', 4), { code: 'refused' });
    }
  });

  it('lists the files of a folder, and none of a folder that is not there', async () => {
    mkdirSync(folder.path('sub'));
    writeFileSync(folder.path('a.txt'), '');
    symlinkSync('a.txt', folder.path('link.txt'));
    assert.deepEqual([...(await files.list(folder.address('.')))].sort(), ['a.txt', 'link.txt']);
    assert.deepEqual(await files.list(folder.address('none')), []);
  });

  it('makes a file, changes it, and leaves nothing else behind', async () => {
    const address = folder.address('a.txt');
    await files.update(address, append('a'));
    await files.update(address, append('b'));
    await files.update(address, () => null);
    assert.equal(readFileSync(folder.path('a.txt'), 'utf8'), 'ab');
    assert.deepEqual(readdirSync(folder.path('.')), ['a.txt']);
  });

  it('writes nothing where nothing changes', async () => {
    writeFileSync(folder.path('a.txt'), 'a');
    utimesSync(folder.path('a.txt'), 1, 1);
    await files.update(folder.address('a.txt'), (current) => current);
    assert.equal(statSync(folder.path('a.txt')).mtimeMs, 1000);
  });

  it('keeps permissions and follows links', async () => {
    writeFileSync(folder.path('real.txt'), 'a', { mode: 0o640 });
    chmodSync(folder.path('real.txt'), 0o660);
    symlinkSync('real.txt', folder.path('link.txt'));
    await files.update(folder.address('link.txt'), append('b'));
    assert.equal(readlinkSync(folder.path('link.txt')), 'real.txt');
    assert.equal(readFileSync(folder.path('real.txt'), 'utf8'), 'ab');
    assert.equal(statSync(folder.path('real.txt')).mode & 0o777, 0o660);
    symlinkSync('later.txt', folder.path('early.txt'));
    await files.update(folder.address('early.txt'), append('c'));
    assert.equal(readFileSync(folder.path('later.txt'), 'utf8'), 'c');
    symlinkSync('second.txt', folder.path('first.txt'));
    symlinkSync('last.txt', folder.path('second.txt'));
    await files.update(folder.address('first.txt'), append('d'));
    assert.equal(readlinkSync(folder.path('second.txt')), 'last.txt');
    assert.equal(readFileSync(folder.path('last.txt'), 'utf8'), 'd');
    symlinkSync('loop.txt', folder.path('loop.txt'));
    await assert.rejects(files.update(folder.address('loop.txt'), append('e')), { code: 'ELOOP' });
  });

  it('writes nothing to a file that is marked read-only, or into a missing folder', async () => {
    writeFileSync(folder.path('a.txt'), 'a', { mode: 0o444 });
    await assert.rejects(files.update(folder.address('a.txt'), append('b')), { code: 'EACCES' });
    assert.equal(readFileSync(folder.path('a.txt'), 'utf8'), 'a');
    const missing = folder.address('none/a.txt');
    await assert.rejects(files.update(missing, append('b')), (error) => {
      assert.ok(error instanceof FilesError);
      assert.deepEqual([error.code, error.address], ['ENOENT', missing]);
      return /folder is no longer there/.test(error.message);
    });
    assert.deepEqual(readdirSync(folder.path('.')), ['a.txt']);
  });

  it('passes on what the change itself refuses', async () => {
    const address = folder.address('a.txt');
    const refusal = new FilesError('refused', address, 'No.');
    const change = (): never => {
      throw refusal;
    };
    await assert.rejects(files.update(address, change), refusal);
    assert.deepEqual(readdirSync(folder.path('.')), []);
  });

  it('loses no change of two writers', async () => {
    const other = new NodeFiles();
    const address = folder.address('a.txt');
    const letters = 'abcdefghij'.split('');
    await Promise.all(
      letters.flatMap((letter) => [
        files.update(address, append(letter)),
        other.update(address, append(letter.toUpperCase())),
      ]),
    );
    const text = readFileSync(folder.path('a.txt'), 'utf8');
    assert.equal(text.split('').sort().join(''), 'ABCDEFGHIJabcdefghij');
  });

  it('begins again when a program without a lock wrote meanwhile, also the same size and time', async () => {
    const path = folder.path('a.txt');
    writeFileSync(path, 'one');
    utimesSync(path, 1, 1);
    let calls = 0;
    await files.update(folder.address('a.txt'), (current) => {
      calls += 1;
      if (calls === 1) {
        writeFileSync(path, 'two');
        utimesSync(path, 1, 1);
      }
      return append('!')(current);
    });
    assert.deepEqual([readFileSync(path, 'utf8'), calls], ['two!', 2]);
    assert.deepEqual(readdirSync(folder.path('.')), ['a.txt']);
  });

  it('leaves the old or the new bytes, and nothing else, whichever call fails', async () => {
    const path = folder.path('a.txt');
    let failures = 0;
    for (const code of ['EIO', 'ENOSPC']) {
      for (let failAt = 1; failAt < 60; failAt++) {
        writeFileSync(path, 'old');
        const faulty = new FaultyFileSystem();
        Object.assign(faulty, { failAt, code });
        const failed = await new NodeFiles(faulty.fs)
          .update(folder.address('a.txt'), append('!'))
          .then(
            () => false,
            (error: unknown) => error instanceof FilesError && error.code === code,
          );
        const left = readFileSync(path, 'utf8');
        assert.ok(left === (failed ? 'old' : 'old!'), `${code} at ${failAt}: ${left}`);
        assert.deepEqual(
          readdirSync(folder.path('.')).filter((name) => name.endsWith('.tmp')),
          [],
          `${code} at ${failAt}`,
        );
        for (const name of readdirSync(folder.path('.'))) {
          if (name.endsWith('.lock')) unlinkSync(folder.path(name));
        }
        failures += Number(failed);
        if (faulty.calls < failAt) break;
      }
    }
    assert.ok(failures > 30, `${failures} failures`);
  }).timeout(20_000);

  it('tries again for a while when the file is held', async () => {
    const faulty = new FaultyFileSystem();
    Object.assign(faulty, { failAt: 1, code: 'EBUSY', only: 'rename' });
    await new NodeFiles(faulty.fs).update(folder.address('a.txt'), append('a'));
    assert.equal(readFileSync(folder.path('a.txt'), 'utf8'), 'a');
    assert.equal(faulty.calls, 2);
  });

  it('takes over what a writer that died left behind, and cleans up after it', async () => {
    await files.update(folder.address('a.txt'), append('a'));
    const faulty = new FaultyFileSystem();
    let lock = '';
    await new NodeFiles(faulty.fs).update(folder.address('a.txt'), (current) => {
      lock = readdirSync(folder.path('.')).find((name) => name.endsWith('.lock')) ?? '';
      return append('b')(current);
    });
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(folder.path(lock), `token ${dead} ${hostname()}\n`);
    writeFileSync(folder.path(lock.replace('.lock', '-token.tmp')), 'torn');
    await files.update(folder.address('a.txt'), append('c'));
    assert.equal(readFileSync(folder.path('a.txt'), 'utf8'), 'abc');
    assert.deepEqual(readdirSync(folder.path('.')), ['a.txt']);
  });

  it('waits for a lock that is held', async () => {
    const address = folder.address('a.txt');
    await files.update(address, append('a'));
    let lock = '';
    await files.update(address, () => {
      lock = readdirSync(folder.path('.')).find((name) => name.endsWith('.lock')) ?? '';
      return null;
    });
    writeFileSync(folder.path(lock), `token ${process.pid} ${hostname()}\n`);
    const waiting = files.update(address, append('b'));
    await new Promise((resolve) => setTimeout(resolve, 40));
    assert.equal(readFileSync(folder.path('a.txt'), 'utf8'), 'a');
    assert.ok(existsSync(folder.path(lock)));
    unlinkSync(folder.path(lock));
    await waiting;
    assert.equal(readFileSync(folder.path('a.txt'), 'utf8'), 'ab');
  });
});
