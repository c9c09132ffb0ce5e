import assert from 'node:assert/strict';
import { FilesError } from '../../src/services/ports.ts';
import { readReviews, saveEntry } from '../../src/services/reviewStore.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';
import { annotationOf } from '../support/reviewModels.ts';

const article = 'file:///desk/harbour.txt';
const head = { article, reviewer: { id: 'ana', name: 'Ana Ruiz' } };
const edit = {
  entry: annotationOf(),
  fields: null,
  texts: { t9f0c: { sha256: '9f', sentences: '' } },
};

describe('reviewStore', () => {
  it('writes a file that it reads', async () => {
    const files = new MemoryFiles();
    const saved = await saveEntry(files, head, edit);
    const [read] = await readReviews(files, article);
    assert.deepEqual(read, saved);
    assert.deepEqual(read?.reviewer, head.reviewer);
    assert.deepEqual(read?.file.entries, [annotationOf()]);
  });
  it('goes by the id in the name where the file says another', async () => {
    const files = new MemoryFiles();
    await saveEntry(files, head, edit);
    files.bytes.set(`${article}.zoe.review.yaml`, files.bytes.get(`${article}.ana.review.yaml`)!);
    const reviewers = (await readReviews(files, article)).map(({ reviewer }) => reviewer);
    assert.deepEqual(reviewers, [head.reviewer, { id: 'zoe', name: 'zoe' }]);
  });
  it('shows a file that cannot be read, with the reason', async () => {
    const files = new MemoryFiles();
    await saveEntry(files, head, edit);
    files.failAt = files.operations + 2;
    const [read] = await readReviews(files, article);
    assert.deepEqual(
      [read?.text, read?.file.access, read?.problems[0]?.code],
      [null, 'read-only', 'EIO'],
    );
  });
  it('passes a failure of the folder on', async () => {
    const files = new MemoryFiles();
    files.failAt = 1;
    await assert.rejects(readReviews(files, article), FilesError);
  });
  it('refuses an empty file, which may be all that is left of one', async () => {
    const files = new MemoryFiles();
    files.write(`${article}.ana.review.yaml`, '');
    await assert.rejects(saveEntry(files, head, edit), { code: 'refused' });
    assert.equal(files.text(`${article}.ana.review.yaml`), '');
  });
});
