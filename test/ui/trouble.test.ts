import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readMarks, waitForMarks } from '../host/editorText.ts';
import { openFile } from '../host/palette.ts';
import { notifications, statusItem } from '../host/views.ts';
import { hashOf, storedText, waitForReview } from './support/reviewFile.ts';
import { chord, tagNextClaim } from './support/tag.ts';
import { useSession } from './support/useSession.ts';

const sound = 'The yard cost $4.2 billion.\nIts owner, Ravelin Rail, lost $310 million in 2025.\n';
const bytes = (text: string) => new TextEncoder().encode(text);

/** Root may write everywhere: without these two rights it is stopped as anybody is. */
const asAnybody =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];

describe('articles that are not as they should be', () => {
  const session = useSession();

  it('leave a binary file to the editor, which says what it is', async () => {
    const binary = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256);
    const folder = session().makeFolder({ 'binary.txt': binary, 'sound.txt': sound });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'binary.txt'));
    await page.getByText('is either binary or uses an unsupported text encoding').waitFor();
    await page.getByText('Open Anyway').click();
    await page.locator('.monaco-list-row', { hasText: 'Text Editor' }).first().click();
    await page.locator('.view-line').first().waitFor();
    await openFile(page, join(folder, 'sound.txt'));
    assert.equal((await waitForMarks(page))[0]?.text, '$4.2 billion');
    assert.deepEqual(new Uint8Array(readFileSync(join(folder, 'binary.txt'))), binary);
    assert.deepEqual(readdirSync(folder).toSorted(), ['binary.txt', 'sound.txt']);
  });

  it('say of text with binary matter further down that it is no text', async () => {
    // The editor itself looks at the first 512 bytes only.
    const mixed = Uint8Array.from([...bytes(sound.repeat(20)), 0, 1, 2, 0, 255]);
    const folder = session().makeFolder({ 'mixed.txt': mixed });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'mixed.txt'));
    await waitForStatus(page, /Not text/);
    assert.deepEqual(await readMarks(page), []);
    assert.deepEqual(readdirSync(folder), ['mixed.txt']);
  });

  it('say that an empty article has nothing to tag', async () => {
    const folder = session().makeFolder({ 'empty.txt': '' });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'empty.txt'));
    await waitForStatus(page, /0 figures/);
    await chord(page, 'A');
    assert.match(await waitForMessage(page), /There is no claim here/);
    assert.deepEqual(await readMarks(page), []);
    assert.deepEqual(readdirSync(folder), ['empty.txt']);
  });

  it('stay usable beside an article of 20 MB', async () => {
    const line = 'Ravelin Rail paid $4.2 billion for the yard, and then nothing happened at all.\n';
    const folder = session().makeFolder({
      'huge.txt': line.repeat(Math.ceil(20_000_000 / line.length)),
      'sound.txt': sound,
    });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'huge.txt'));
    // The editor asks first; who opens it all the same goes on as fast as before.
    await page.getByText('because it is very large').waitFor();
    await page.getByText('Open Anyway').click();
    await page.locator('.view-line').first().waitFor();
    await waitForStatus(page, /Too long[^]*20\.0 million characters/);
    await openFile(page, join(folder, 'sound.txt'));
    assert.equal((await waitForMarks(page))[0]?.text, '$4.2 billion');
    assert.deepEqual(readdirSync(folder).toSorted(), ['huge.txt', 'sound.txt']);
  });

  const encodings: [what: string, content: Uint8Array][] = [
    ['bytes that are no UTF-8', Uint8Array.from([...bytes('Caf'), 0xe9, ...bytes(`. ${sound}`)])],
    ['CR LF line ends', bytes(sound.replaceAll('\n', '\r\n'))],
    ['a byte order mark', bytes(`\uFEFF${sound}`)],
    ['letters beyond the first plane', bytes(`\u{1F6E4}\u{1F6E4} ${sound}`)],
  ];
  for (const [what, content] of encodings) {
    it(`tag an article with ${what}, and leave its bytes alone`, async () => {
      const folder = session().makeFolder({ 'a.txt': content });
      const article = join(folder, 'a.txt');
      const page = await session().open(folder);
      await openFile(page, article);
      const marks = await waitForMarks(page);
      assert.deepEqual(
        marks.map(({ text }) => text).filter((text) => text.startsWith('$')),
        ['$4.2 billion', '$310 million'],
      );
      await tagNextClaim(page, 'Which yard?');
      const review = await waitForReview(`${article}.mara.review.yaml`);
      const [annotation] = Object.values(review.annotations);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
      const { target } = annotation!;
      assert.equal(storedText(text).slice(target.start, target.end), target.quote);
      assert.match(target.quote, /\$4\.2 billion|\$310 million/);
      assert.equal(review.texts[target.text]?.sha256, hashOf(text));
      assert.deepEqual(new Uint8Array(readFileSync(article)), content);
    });
  }
});

describe('review files that cannot be used', () => {
  const session = useSession();
  const broken: [what: string, content: string][] = [
    ['is no YAML', 'claimdesk: 1\nannotations: {a: [\n'],
    ['is another thing', 'hello: world\n'],
    ['is cut short', 'claimdesk: 1\narticle: "a.txt"\nreviewer: {id: mara, name: "Mara Lind"}\n'],
    ['is of a later version', 'claimdesk: 2\narticle: "a.txt"\nend: true\n'],
    ['is a merge half done', '<<<<<<< ours\nclaimdesk: 1\n=======\nclaimdesk: 1\n>>>>>>> theirs\n'],
  ];
  for (const [what, content] of broken) {
    it(`say so where one's own ${what}, and never overwrite it`, async () => {
      const name = 'a.txt.mara.review.yaml';
      const folder = session().makeFolder({ 'a.txt': sound, [name]: content });
      const page = await session().open(folder);
      await openFile(page, join(folder, 'a.txt'));
      await waitForMarks(page);
      await tagNextClaim(page, 'Which yard?');
      assert.match(await waitForMessage(page), /a\.txt\.mara\.review\.yaml/);
      assert.equal(readFileSync(join(folder, name), 'utf8'), content);
      assert.deepEqual(readdirSync(folder).toSorted(), ['a.txt', name]);
    });
  }

  it("say so of another reviewer's, and go on with one's own", async () => {
    const content = 'claimdesk: 1\nannotations: {a: [\n';
    const folder = session().makeFolder({ 'a.txt': sound, 'a.txt.ana.review.yaml': content });
    const page = await session().open(folder);
    await openFile(page, join(folder, 'a.txt'));
    await waitForStatus(page, /not valid YAML/);
    await tagNextClaim(page, 'Which yard?');
    await waitForReview(join(folder, 'a.txt.mara.review.yaml'));
    assert.equal(readFileSync(join(folder, 'a.txt.ana.review.yaml'), 'utf8'), content);
  });
});

describe('a folder that is not writable', () => {
  const session = useSession({ under: asAnybody });

  it('says so when a claim is tagged, and keeps what was said', async () => {
    const folder = session().makeFolder({ 'a.txt': sound });
    chmodSync(folder, 0o555);
    try {
      const page = await session().open(folder);
      await openFile(page, join(folder, 'a.txt'));
      await waitForMarks(page);
      await tagNextClaim(page, 'Which yard?');
      assert.match(await waitForMessage(page), /not.*(?:saved|written|writable|allowed)/i);
      assert.deepEqual(readdirSync(folder), ['a.txt']);
    } finally {
      chmodSync(folder, 0o755);
    }
  });
});

/** The first message that the window shows. */
async function waitForMessage(page: Page): Promise<string> {
  await page.locator('.notifications-toasts .notification-list-item-message').first().waitFor();
  return (await notifications(page)).join('\n');
}

/** Resolves when the status item says it; rejects, with what it says instead, after ten seconds. */
async function waitForStatus(page: Page, words: RegExp): Promise<void> {
  for (const until = Date.now() + 10_000; ; await page.waitForTimeout(100)) {
    const said = await statusItem(page);
    if (words.test(said)) return;
    if (Date.now() > until) assert.match(said, words);
  }
}
