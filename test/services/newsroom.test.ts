import assert from 'node:assert/strict';
import { analyze } from '../../src/core/analyze.ts';
import { Newsroom, type Library, type LibraryText } from '../../src/services/newsroom.ts';

const choices = { currency: 'USD', names: [], notNames: [] };

const faultyChoices = {
  ...choices,
  get currency(): string {
    throw new Error('A fault of ours.');
  },
};

function address(name: string): string {
  return `file:///desk/${name}`;
}

function analysisOf(text: string) {
  return analyze(text, { ...choices, format: 'plain' });
}

/** A folder in memory. `gate` holds up reading until it is let go. */
class Folder implements Library {
  readonly texts = new Map<string, string>();
  readonly reads: string[] = [];
  lists = 0;
  gate: Promise<void> = Promise.resolve();
  broken: string | null = null;
  /** Whose settings cannot even be looked at. */
  faulty: string | null = null;

  async list(limit: number): Promise<readonly string[]> {
    this.lists += 1;
    return [...this.texts.keys()].slice(0, limit);
  }

  async read(file: string): Promise<LibraryText | null> {
    this.reads.push(file);
    const text = this.texts.get(file);
    await this.gate;
    if (this.broken === file) throw new Error('The disk is gone.');
    if (text === undefined) return null;
    return { text, format: 'plain', choices: this.faulty === file ? faultyChoices : choices };
  }
}

function openable(articles: Readonly<Record<string, string>>) {
  const folder = new Folder();
  for (const [name, text] of Object.entries(articles)) folder.texts.set(address(name), text);
  const warnings: string[] = [];
  let time = 0;
  let rests = 0;
  const newsroom = new Newsroom({
    library: folder,
    pace: {
      now: () => (time += 5),
      async rest() {
        rests += 1;
      },
    },
    log: { info() {}, warn: (message) => warnings.push(message), error: (m) => warnings.push(m) },
  });
  const [figure] = analysisOf('It cost $3 million.').figures;
  assert.ok(figure !== undefined);
  const where = () =>
    newsroom.sameAmount(figure).map(({ article }) => article.address.split('/').at(-1));
  return { folder, newsroom, warnings, where, rests: () => rests };
}

/** A promise, and what resolves it. */
function gate() {
  const held: (() => void)[] = [];
  const promise = new Promise<void>((resolve) => {
    held.push(resolve);
  });
  return { promise, open: () => held[0]?.() };
}

describe('Newsroom', () => {
  const two = { 'a.txt': 'Ash paid $3 million.', 'b.txt': 'Birch got $3 million.' };

  it('reads nothing before it is opened', async () => {
    const { folder, newsroom } = openable(two);
    newsroom.refresh(address('a.txt'));
    await newsroom.reload();
    assert.deepEqual([folder.lists, folder.reads], [0, []]);
    assert.equal(newsroom.state.phase, 'closed');
  });

  it('reads every article once and finds amounts across them', async () => {
    const { folder, newsroom, where } = openable(two);
    await Promise.all([newsroom.open(), newsroom.open()]);
    await newsroom.open();
    assert.deepEqual(where(), ['a.txt', 'b.txt']);
    assert.deepEqual([folder.lists, folder.reads.length], [1, 2]);
    assert.deepEqual(newsroom.state, { phase: 'ready', read: 2, total: 2, capped: false });
    assert.equal(newsroom.articles().length, 2);
  });

  it('rests between slices and tells how far it is', async () => {
    const many = Array.from({ length: 40 }, (_, n) => [`${n}.txt`, 'Oak.'] as const);
    const { newsroom, rests } = openable(Object.fromEntries(many));
    const seen: number[] = [];
    newsroom.onDidChange(() => {
      const { phase, read, total } = newsroom.state;
      seen.push(read);
      if (phase === 'reading' && read > 0) assert.equal(total, 40);
    });
    await newsroom.open();
    assert.ok(rests() >= 10);
    assert.ok(seen.length >= 10 && seen.every((read, at) => read >= (seen[at - 1] ?? 0)));
  });

  it('lets the text of an open document win over its file until it is closed', async () => {
    const { folder, newsroom, where } = openable(two);
    newsroom.show(address('a.txt'), analysisOf('Ash paid nothing.'));
    await newsroom.open();
    assert.deepEqual(where(), ['b.txt']);
    assert.ok(!folder.reads.includes(address('a.txt')));
    newsroom.release(address('a.txt'));
    await newsroom.open();
    assert.deepEqual(where(), ['a.txt', 'b.txt']);
  });

  it('lets an article that is opened while its file is read win as well', async () => {
    const { folder, newsroom, where } = openable(two);
    const { promise, open } = gate();
    folder.gate = promise;
    const reading = newsroom.open();
    await Promise.resolve();
    newsroom.show(address('a.txt'), analysisOf('Ash paid nothing.'));
    open();
    await reading;
    assert.deepEqual(where(), ['b.txt']);
  });

  it('takes up a file that changes, appears or goes', async () => {
    const { folder, newsroom, where } = openable(two);
    await newsroom.open();
    folder.texts.set(address('c.txt'), 'Cedar cost $3 million.');
    folder.texts.set(address('a.txt'), 'Ash paid nothing.');
    folder.texts.delete(address('b.txt'));
    for (const name of ['a.txt', 'b.txt', 'c.txt']) newsroom.refresh(address(name));
    await newsroom.open();
    assert.deepEqual(where(), ['c.txt']);
    assert.equal(newsroom.factsOf(address('b.txt')), null);
  });

  it('forgets the articles of a folder that goes', async () => {
    const { folder, newsroom, where } = openable({ ...two, 'old/c.txt': 'It cost $3 million.' });
    await newsroom.open();
    folder.texts.delete(address('old/c.txt'));
    newsroom.refreshBelow(address('old'));
    await newsroom.open();
    assert.deepEqual(where(), ['a.txt', 'b.txt']);
    assert.equal(folder.reads.length, 4);
  });

  it('reads a file again that changes while it is read', async () => {
    const { folder, newsroom, where } = openable({ 'a.txt': 'Ash paid nothing.' });
    const { promise, open } = gate();
    folder.gate = promise;
    const reading = newsroom.open();
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(folder.reads.length, 1);
    folder.texts.set(address('a.txt'), 'Ash paid $3 million.');
    newsroom.refresh(address('a.txt'));
    open();
    await reading;
    assert.deepEqual(where(), ['a.txt']);
  });

  it('stops when told to, keeps what it knows, and goes on when opened again', async () => {
    const many = Array.from({ length: 30 }, (_, n) => [`${n}.txt`, 'It cost $3 million.'] as const);
    const { newsroom, where } = openable(Object.fromEntries(many));
    let stops = 1;
    newsroom.onDidChange(() => {
      if (newsroom.state.phase !== 'reading' || newsroom.state.read < 8 || stops === 0) return;
      stops -= 1;
      newsroom.stop();
    });
    await newsroom.open();
    assert.equal(newsroom.state.phase, 'stopped');
    const known = where().length;
    assert.ok(known >= 8 && known < 30);
    newsroom.refresh(address('1.txt'));
    assert.equal(newsroom.state.phase, 'stopped');
    await newsroom.open();
    assert.equal(where().length, 30);
  });

  it('drops what is no longer listed when it reads the folder again', async () => {
    const { folder, newsroom, where } = openable(two);
    await newsroom.open();
    folder.texts.delete(address('a.txt'));
    await newsroom.reload();
    assert.deepEqual(where(), ['b.txt']);
  });

  it('goes on past a file that cannot be read, and says so in the log', async () => {
    const { folder, newsroom, where, warnings } = openable(two);
    folder.broken = address('a.txt');
    await newsroom.open();
    assert.deepEqual(where(), ['b.txt']);
    assert.equal(warnings.length, 1);
  });

  it('goes on past an article whose analysis fails, and says so in the log', async () => {
    const { folder, newsroom, where, warnings } = openable(two);
    folder.faulty = address('a.txt');
    await newsroom.open();
    assert.deepEqual(where(), ['b.txt']);
    assert.deepEqual(newsroom.state.phase, 'ready');
    assert.equal(warnings.length, 1);
  });

  it('takes a listener back', async () => {
    const { newsroom } = openable(two);
    let told = 0;
    newsroom.onDidChange(() => (told += 1))();
    await newsroom.open();
    assert.equal(told, 0);
  });
});
