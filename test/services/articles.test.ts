import assert from 'node:assert/strict';
import { Articles, type DeskChoices } from '../../src/services/articles.ts';

const address = 'file:///desk/orchard.txt';
const dollars: DeskChoices = { currency: 'USD', names: [], notNames: [] };

function deskOf(choices: { now: DeskChoices }) {
  let time = 0;
  let asked = 0;
  const articles = new Articles(
    () => choices.now,
    () => (time += 5),
  );
  const read = (version: number, text: string) =>
    articles.analysisOf({
      address,
      version,
      format: 'plain',
      text() {
        asked += 1;
        return text;
      },
    });
  return { articles, read, asked: () => asked };
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
});
