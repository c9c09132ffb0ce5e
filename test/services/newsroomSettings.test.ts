import assert from 'node:assert/strict';
import { defaultDeskSettings, type DeskSettings } from '../../src/core/annotations/deskSettings.ts';
import { NewsroomSettings } from '../../src/services/newsroomSettings.ts';
import { FilesError, type Files } from '../../src/services/ports.ts';

const defaults: DeskSettings = {
  ...defaultDeskSettings,
  include: ['**/*.txt'],
  exclude: ['**/old/**'],
};

/** Settings written as JSON: what matters here is where they stand, not how they are written. */
function desk(contents: Record<string, string>, roots: readonly string[] = ['file:///desk']) {
  const reads: string[] = [];
  const files: Files = {
    async read(address) {
      reads.push(address);
      const text = contents[address];
      if (text === 'locked') throw new FilesError('EACCES', address, 'No.');
      return text === undefined ? null : new TextEncoder().encode(text);
    },
    list: async () => [],
    async update() {},
  };
  const warnings: string[] = [];
  const settings = new NewsroomSettings({
    files,
    log: { info() {}, warn: (message) => warnings.push(message), error() {} },
    roots: () => roots,
    defaults,
    read(text) {
      try {
        const written = JSON.parse(text) as object;
        const unknown = { code: 'unknown-key', span: { start: 0, end: 1 }, message: 'What?' };
        const problems = 'colour' in written ? [unknown] : [];
        return { value: { ...defaults, ...written }, problems };
      } catch {
        const span = { start: 0, end: text.length };
        return { value: defaults, problems: [{ code: 'broken', span, message: 'Broken.' }] };
      }
    },
  });
  return { settings, reads, warnings };
}

describe('NewsroomSettings', () => {
  const article = 'file:///desk/north/one.txt';
  const rootFile = 'file:///desk/claimdesk.yaml';
  const northFile = 'file:///desk/north/claimdesk.yaml';

  it('starts with the defaults and looks into each folder up to the root once', async () => {
    const { settings, reads } = desk({});
    assert.equal(settings.of(article), defaults);
    await Promise.all([settings.load(article), settings.load(article)]);
    await settings.load(article);
    assert.deepEqual(reads.toSorted(), [rootFile, northFile].toSorted());
    assert.equal(settings.of(article), defaults);
  });

  it('lets the nearest file win, and merges nothing', async () => {
    const { settings } = desk({
      [rootFile]: '{"currency": "EUR", "include": ["**/*.log"]}',
      [northFile]: '{"currency": "NOK"}',
    });
    assert.equal((await settings.load(article)).currency, 'NOK');
    assert.deepEqual(settings.of(article).include, defaults.include);
    assert.equal((await settings.load('file:///desk/two.txt')).currency, 'EUR');
    assert.equal(settings.files().length, 2);
  });

  it('keeps the same object until something changes', async () => {
    const contents: Record<string, string> = { [rootFile]: '{"currency": "EUR"}' };
    const { settings } = desk(contents);
    const before = await settings.load(article);
    assert.equal(settings.of(article), before);
    contents[rootFile] = '{"currency": "SEK"}';
    await settings.refresh(rootFile);
    assert.equal(settings.of(article).currency, 'SEK');
  });

  it('tells when it comes upon a file and when one changes', async () => {
    const { settings } = desk({ [rootFile]: '{"currency": "EUR"}' });
    const told: string[] = [];
    const unsubscribe = settings.onDidChange((change) => told.push(change));
    await settings.load(article);
    await settings.refresh(rootFile);
    assert.deepEqual(told, ['found', 'changed']);
    unsubscribe();
    await settings.refresh(rootFile);
    assert.equal(told.length, 2);
  });

  it('keeps the last good settings while the file is broken, and its problems', async () => {
    const contents: Record<string, string> = { [rootFile]: '{"currency": "EUR"}' };
    const { settings } = desk(contents);
    await settings.load(article);
    contents[rootFile] = '{"currency": ';
    await settings.refresh(rootFile);
    assert.equal(settings.of(article).currency, 'EUR');
    assert.equal(settings.files()[0]?.problems.length, 1);
    delete contents[rootFile];
    await settings.refresh(rootFile);
    assert.equal(settings.of(article), defaults);
    assert.deepEqual(settings.files(), []);
  });

  it('goes by a file with a key that means nothing, and by what can be read of one that was never whole', async () => {
    const contents: Record<string, string> = { [rootFile]: '{"currency": "EUR", "colour": 1}' };
    const { settings } = desk(contents);
    assert.equal((await settings.load(article)).currency, 'EUR');
    assert.equal(settings.files()[0]?.problems.length, 1);
    const { settings: others } = desk({ [rootFile]: '{' });
    assert.deepEqual(await others.load(article), defaults);
  });

  it('goes by the defaults where the file cannot be read, and logs it', async () => {
    const { settings, warnings } = desk({ [rootFile]: 'locked' });
    assert.equal(await settings.load(article), defaults);
    assert.equal(warnings.length, 1);
  });

  it('holds patterns against the path below the settings, decoded', async () => {
    const { settings } = desk({ [northFile]: '{"include": ["draft ä/*.txt"], "exclude": []}' });
    const draft = 'file:///desk/north/draft%20%C3%A4/one.txt';
    await settings.load(draft);
    assert.equal(settings.includes(draft), true);
    assert.equal(settings.includes(article), false);
    assert.equal(settings.includes('file:///desk/one.txt'), true);
    assert.equal(settings.includes('file:///desk/old/one.txt'), false);
    assert.equal(settings.includes('file:///desk/one.pdf'), false);
  });

  it('looks beside an article that is outside of every workspace folder, and no further up', async () => {
    const { settings, reads } = desk({}, []);
    await settings.load(article);
    assert.deepEqual(reads, [northFile]);
    assert.equal(settings.includes(article), true);
  });

  it('goes by the first workspace folder for what stands nowhere yet', async () => {
    const { settings } = desk({ [rootFile]: '{"currency": "EUR"}' });
    assert.equal((await settings.load('untitled:One')).currency, 'EUR');
    const { settings: none, reads } = desk({}, []);
    assert.equal(await none.load('untitled:One'), defaults);
    assert.deepEqual(reads, []);
  });

  it('goes by the innermost of nested workspace folders', async () => {
    const { settings, reads } = desk({}, ['file:///desk', 'file:///desk/north']);
    await settings.load(article);
    assert.deepEqual(reads, [northFile]);
  });

  it('is not interested in a settings file of a folder that it never looked into', async () => {
    const { settings, reads } = desk({});
    await settings.refresh('file:///desk/south/claimdesk.yaml');
    assert.deepEqual(reads, []);
  });
});
