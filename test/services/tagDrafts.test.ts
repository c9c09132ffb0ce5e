import assert from 'node:assert/strict';
import { draftOf, type TagDraft } from '../../src/services/tagDraft.ts';
import { TagDrafts, type DraftStore } from '../../src/services/tagDrafts.ts';

const article = 'file:///desk/harbour.txt';
const draft: TagDraft = { ...draftOf(null), comment: 'The harbour master says' };

/** Keeps JSON, as an editor's store does. */
class FakeStore implements DraftStore {
  json: string | undefined;

  get(): unknown {
    return this.json === undefined ? undefined : JSON.parse(this.json);
  }

  async update(_key: string, value: unknown): Promise<void> {
    this.json = JSON.stringify(value);
  }
}

describe('TagDrafts', () => {
  it('keeps a draft over a restart', async () => {
    const store = new FakeStore();
    await new TagDrafts(store).keep(article, 'The quay is 300 m long.', draft);
    assert.deepEqual(new TagDrafts(store).of(article, 'The quay is 300 m long.'), draft);
  });

  it('tells words and articles apart', async () => {
    const drafts = new TagDrafts(new FakeStore());
    await drafts.keep(article, 'One.', draft);
    assert.equal(drafts.of(article, 'Two.'), null);
    assert.equal(drafts.of('file:///desk/other.txt', 'One.'), null);
  });

  it('keeps the latest draft about the same words, and drops it when it is said', async () => {
    const drafts = new TagDrafts(new FakeStore());
    await drafts.keep(article, 'One.', draft);
    await drafts.keep(article, 'One.', { ...draft, comment: 'x' });
    assert.equal(drafts.of(article, 'One.')?.comment, 'x');
    await drafts.drop(article, 'One.');
    assert.equal(drafts.of(article, 'One.'), null);
  });

  it('forgets the oldest of very many', async () => {
    const drafts = new TagDrafts(new FakeStore());
    for (let at = 0; at <= 50; at += 1) await drafts.keep(article, `${at}.`, draft);
    assert.equal(drafts.of(article, '0.'), null);
    assert.deepEqual(drafts.of(article, '50.'), draft);
  });

  it('leaves out what is no draft', () => {
    for (const odd of [
      'null',
      '7',
      '[1,{"about":"x"}]',
      '[{"about":"file:///a#One.","draft":{}}]',
    ]) {
      const store = new FakeStore();
      store.json = odd;
      assert.equal(new TagDrafts(store).of('file:///a', 'One.'), null);
    }
  });
});
