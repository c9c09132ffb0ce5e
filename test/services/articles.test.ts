import assert from 'node:assert/strict';
import { Articles, type ArticleVersion, type DeskChoices } from '../../src/services/articles.ts';

const address = 'file:///desk/orchard.txt';
const dollars: DeskChoices = { currency: 'USD', names: [], notNames: [] };

/** A desk on which an analysis takes `cost` milliseconds. */
function deskOf(choices: { now: DeskChoices }, cost = 5) {
  let time = 0;
  let asked = 0;
  const articles = new Articles(
    () => choices.now,
    () => (time += cost),
  );
  const versionOf = (version: number, text: string): ArticleVersion => ({
    address,
    version,
    format: 'plain',
    text() {
      asked += 1;
      return text;
    },
  });
  const read = (version: number, text: string) => articles.analysisOf(versionOf(version, text));
  return { articles, versionOf, read, asked: () => asked };
}

describe('Articles', () => {
  const text = 'The orchard earned $3 million.';

  it('analyses a version once, however often it is asked', () => {
    const { read, asked } = deskOf({ now: dollars });
    const first = read(1, text);
    assert.equal(first?.figures.length, 1);
    assert.equal(read(1, text), first);
    assert.equal(asked(), 1);
  });

  it('analyses another version anew', () => {
    const { read } = deskOf({ now: dollars });
    read(1, text);
    assert.deepEqual(read(2, 'Nothing was earned.')?.figures, []);
  });

  it('analyses anew when the desk changes its mind', () => {
    const choices = { now: dollars };
    const { read } = deskOf(choices);
    assert.equal(read(1, text)?.figures[0]?.currency, 'USD');
    choices.now = { ...dollars, currency: 'AUD' };
    assert.equal(read(1, text)?.figures[0]?.currency, 'AUD');
  });

  it('takes a file with NUL characters for no text', () => {
    const { read, asked } = deskOf({ now: dollars });
    assert.equal(read(1, `${text}\0`), null);
    assert.equal(read(1, `${text}\0`), null);
    assert.equal(asked(), 1);
  });

  it('knows what an analysis cost until the article is forgotten', () => {
    const { articles, read, asked } = deskOf({ now: dollars });
    assert.equal(articles.costOf(address), 0);
    read(1, text);
    assert.equal(articles.costOf(address), 5);
    articles.forget(address);
    assert.equal(articles.costOf(address), 0);
    read(1, text);
    assert.equal(asked(), 2);
  });

  describe('while somebody types', () => {
    const before = 'The orchard earned $3 million.';
    const after = 'In all, the orchard earned $3 million and $2 million.';
    const edits = [
      { start: 0, end: 1, text: 'In all, t' },
      { start: before.length - 1, end: before.length - 1, text: ' and $2 million' },
    ];

    it('analyses a short text at once', () => {
      const { articles, versionOf, read } = deskOf({ now: dollars }, 5);
      read(1, before);
      articles.follow(versionOf(2, after), edits);
      assert.equal(read(2, after)?.figures.length, 2);
    });

    it('moves what it knows of a long text, until there is time', () => {
      const { articles, versionOf, read } = deskOf({ now: dollars }, 500);
      read(1, before);
      articles.follow(versionOf(2, after), edits);
      const moved = read(2, after);
      assert.deepEqual(
        moved?.figures.map(({ start, end }) => after.slice(start, end)),
        ['$3 million'],
      );
      assert.equal(articles.settle(versionOf(2, after))?.figures.length, 2);
      assert.equal(read(2, after)?.figures.length, 2);
    });

    it('analyses anew a text that came to be in an unknown way', () => {
      const { read } = deskOf({ now: dollars }, 500);
      read(1, before);
      assert.equal(read(2, after)?.figures.length, 2);
    });
  });
});
