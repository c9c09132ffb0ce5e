import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  cleanUp,
  eventually,
  inFolder,
  openFile,
  openUntitled,
  positionOf,
} from './support/articles.ts';
import { hoverSays } from './support/hovers.ts';
import {
  acceptQuestion,
  entriesOf,
  entriesWhen,
  leaveQuestion,
  reviewer,
  setReviewer,
  type WrittenEntry,
} from './support/review.ts';

/** A folder and an article for each test: the editor hears seconds later that the files of the one before are gone. */
let folder = 'tagging-0';
let article = `${folder}/yard.txt`;
let count = 0;
const first = 'Ravelin Rail paid $4.2 billion for the yard in 2024.';
const second = 'It lost $310 million last year.';
const text = `=== The yard ===\n${first} ${second}\n=== The owner ===\nIts owner earned $12 million in May.\n`;

async function openAt(words: string, end = ''): Promise<vscode.TextEditor> {
  const editor = await openFile(article, text);
  const start = positionOf(editor.document, words);
  editor.selection = new vscode.Selection(start, start);
  if (end !== '') {
    const { document } = editor;
    editor.selection = new vscode.Selection(start, positionOf(document, end, end.length));
  }
  return editor;
}

const call = async (command: string, ...args: readonly unknown[]): Promise<unknown> =>
  vscode.commands.executeCommand(`claimdesk.${command}`, ...args);

const verdicts = async (): Promise<unknown[]> =>
  (await entriesOf(article)).map(({ verdict, removed }) =>
    removed === undefined ? verdict : 'removed',
  );

/** The last given verdict is offered first. */
async function giveWrong(words: string): Promise<void> {
  await openAt(words);
  await call('verdict', { number: 6 });
}

const entryOn = async (words: string): Promise<WrittenEntry | undefined> =>
  (await entriesOf(article)).find(({ target }) => target?.quote === words);

describe('tagging', () => {
  before(async () => setReviewer(reviewer));
  beforeEach(() => {
    count += 1;
    folder = `tagging-${count}`;
    article = `${folder}/yard.txt`;
  });
  after(async () => setReviewer(null));
  afterEach(async () => cleanUp(folder));

  it('gives a verdict by its number, saves it beside the article and goes on to the next claim', async () => {
    const editor = await openAt(first);
    await call('verdict', { number: 3 });
    const [entry] = await entriesWhen(article, (entries) => entries.length === 1, 'one entry');
    assert.equal(entry?.verdict, 'disputed');
    assert.equal(entry?.target?.quote, first);
    assert.equal(text.slice(entry?.target?.start, entry?.target?.end), first);
    assert.deepEqual(editor.selection.active, positionOf(editor.document, second));
  });

  it('changes the verdict in place', async () => {
    await openAt(first);
    await call('verdict', { number: 3 });
    await openAt('paid');
    await call('verdict', { number: 6 });
    assert.deepEqual(await verdicts(), ['wrong']);
  });

  it('annotates exactly the selected words', async () => {
    await openAt('$4.2 billion', '$4.2 billion');
    await call('verdict', { number: 5 });
    const [entry] = await entriesOf(article);
    assert.deepEqual([entry?.marks, entry?.target?.quote], ['figure', '$4.2 billion']);
  });

  it('asks for verdict, tags, comment, and for evidence where the verdict needs it', async () => {
    await giveWrong('Its owner');
    await openAt(first);
    const done = call('tag');
    await acceptQuestion(1); // after the last given one: confirmed
    await acceptQuestion(); // no tags
    await acceptQuestion(); // no comment
    await acceptQuestion(); // no evidence yet
    await done;
    const entry = await entryOn(first);
    assert.deepEqual([entry?.verdict, entry?.evidence], ['confirmed', undefined]);
  });

  it('keeps a draft that was left, and goes on with it', async () => {
    await giveWrong('Its owner');
    await openAt(second);
    const left = call('tag');
    await acceptQuestion(3); // disputed, after wrong and the two confirmed
    await leaveQuestion();
    await left;
    assert.equal(await entryOn(second), undefined);
    const done = call('tag');
    await acceptQuestion(); // the verdict of the draft is selected
    await acceptQuestion();
    await acceptQuestion();
    await done;
    assert.equal((await entryOn(second))?.verdict, 'disputed');
  });

  it('finds the claim again when the article was edited while the question was open', async () => {
    await giveWrong('Its owner');
    const editor = await openAt(second);
    const done = call('tag');
    await acceptQuestion(); // wrong, as the last time
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'News: '));
    await acceptQuestion();
    await acceptQuestion();
    await done;
    const entry = await entryOn(second);
    assert.equal(entry?.verdict, 'wrong');
    assert.equal(entry?.target?.start, text.indexOf(second) + 'News: '.length);
  });

  it('undoes and redoes, also after an edit', async () => {
    const editor = await openAt(first);
    await call('verdict', { number: 3 });
    await call('undoReview');
    assert.deepEqual(await verdicts(), ['removed']);
    assert.deepEqual(editor.selection.active, positionOf(editor.document, first));
    await call('redoReview');
    assert.deepEqual(await verdicts(), ['disputed']);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'News: '));
    await call('undoReview');
    assert.deepEqual(await verdicts(), ['removed']);
  });

  it('removes as a tombstone that keeps what was said, and restores it', async () => {
    await openAt(second);
    await call('verdict', { number: 6 });
    await openAt(second);
    await call('removeAnnotation');
    const [gone] = await entriesOf(article);
    assert.equal(gone?.verdict, 'wrong');
    assert.notEqual(gone?.removed, undefined);
    const restored = call('restoreAnnotation');
    await acceptQuestion();
    await restored;
    assert.deepEqual(await verdicts(), ['wrong']);
  });

  it('goes through the open claims across headings, and back', async () => {
    const editor = await openAt(first);
    const at = (words: string): void =>
      assert.deepEqual(editor.selection.active, positionOf(editor.document, words));
    await call('nextOpenClaim');
    at(second);
    await call('nextOpenClaim');
    at('Its owner');
    await call('previousOpenClaim');
    at(second);
  });

  it('goes on to the next article', async () => {
    await openFile(`${folder}/zebra.txt`, 'Zebra Lines sold 40 ferries for $90 million in 2023.\n');
    const editor = await openAt('Its owner');
    assert.equal(vscode.window.activeTextEditor, editor);
    await eventually(async () => {
      await call('nextOpenClaim');
      return vscode.window.activeTextEditor?.document.uri.path.endsWith('zebra.txt');
    }, 'the other article is in front');
  });

  it('shows at once what another program writes into a review file', async () => {
    const { document } = await openAt(first);
    await call('verdict', { number: 3 });
    const file = inFolder(`${article}.nell.review.yaml`);
    const before = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const after = before.replace('verdict: disputed', 'verdict: outdated');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(after));
    await eventually(
      () => hoverSays(document, '$4.2 billion', 'Outdated'),
      'the hover says the new verdict',
    );
  });

  it('edits a review file that is open with unsaved changes in its editor, not behind it', async () => {
    await openAt(first);
    await call('verdict', { number: 3 });
    const file = inFolder(`${article}.nell.review.yaml`);
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const yaml = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument(file),
    );
    await yaml.edit((edit) => edit.insert(new vscode.Position(0, 0), '# mine\n'));
    await openAt(second);
    await call('verdict', { number: 6 });
    const { document } = yaml;
    assert.match(document.getText(), /^# mine\n/u);
    for (const verdict of ['disputed', 'wrong']) {
      assert.ok(document.getText().includes(`verdict: ${verdict}\n`), verdict);
    }
    assert.equal(document.isDirty, true);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), saved);
    await vscode.window.showTextDocument(document);
  });

  it('says that an untitled article has to be saved first, and writes nothing', async () => {
    await openUntitled(text);
    const done = call('tag');
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    await vscode.commands.executeCommand('notifications.clearAll');
    await done;
    assert.equal(vscode.window.activeTextEditor?.document.isUntitled, true);
    await vscode.workspace.fs.createDirectory(inFolder(folder));
  });

  it('takes no place from a link that lies outside of the articles', async () => {
    await openAt(first);
    const before = vscode.window.activeTextEditor;
    const outside = vscode.Uri.file('/etc/hosts').toString();
    for (const args of [
      [outside, 0, 5],
      ['nothing://[', 0, 5],
      [before!.document.uri.toString(), -1, 5],
      [before!.document.uri.toString(), 5, 1],
      [before!.document.uri.toString(), 0.5, 1.5],
      [{ kind: 'item', id: 'x', article: outside, key: 'x' }],
      [{ kind: 'item', id: 'x', article: outside }],
    ]) {
      for (const command of ['revealSpan', 'revealClaim', 'addEvidence', 'openReviewFile']) {
        if (command === 'openReviewFile' && typeof args[0] === 'string') continue;
        if (command === 'addEvidence' && typeof args[0] !== 'string') continue;
        await call(command, ...args);
        const shown = vscode.window.activeTextEditor?.document.uri.toString();
        assert.notEqual(shown, outside, `${command} ${JSON.stringify(args)}`);
      }
    }
    assert.deepEqual(await entriesOf(article), []);
  });

  it('leads to what is wrong with a review file', async () => {
    await vscode.workspace.fs.writeFile(
      inFolder(`${article}.mia.review.yaml`),
      new TextEncoder().encode('claimdesk: 1\nannotations: {a: [\n'),
    );
    await openAt(first);
    await eventually(async () => {
      const shown = call('showProblems');
      await acceptQuestion(); // the first of two
      await shown;
      return vscode.window.activeTextEditor?.document.uri.path.endsWith('.mia.review.yaml');
    }, 'the file is open');
    assert.notEqual(vscode.window.activeTextEditor?.selection.active.line, 0);
  });

  it('writes into the file of whoever reviews now', async () => {
    await setReviewer({ name: 'Ida Quill', id: 'ida' });
    await openAt(first);
    await call('verdict', { number: 3 });
    assert.equal((await entriesOf(article, 'ida')).length, 1);
    await setReviewer(reviewer);
  });
});
