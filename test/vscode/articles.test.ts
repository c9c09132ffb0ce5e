import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, eventually, inFolder, openFile, openUntitled } from './support/articles.ts';
import { hoverSays, hoversOn } from './support/hovers.ts';

async function explained(document: vscode.TextDocument, words: string): Promise<boolean> {
  return (await hoversOn(document, words)).length > 0;
}

async function write(path: string, bytes: string | Uint8Array): Promise<vscode.TextDocument> {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  await vscode.workspace.fs.writeFile(inFolder(path), content);
  return vscode.workspace.openTextDocument(inFolder(path));
}

/** The old side of a diff has the path of the file and a scheme of its own. */
async function openOlder(path: string): Promise<vscode.TextDocument> {
  const uri = inFolder(path).with({ scheme: 'older', authority: '' });
  return vscode.workspace.openTextDocument(uri);
}

describe('articles', () => {
  afterEach(() => cleanUp());

  it('are read as the desk’s settings say, and read again when the settings change', async function () {
    this.timeout(60_000); // Three times as long as a slow file watcher takes.
    const settings = inFolder('northern/claimdesk.yaml');
    await vscode.workspace.fs.writeFile(
      settings,
      new TextEncoder().encode('claimdesk: 1\ncurrency: CAD\nexclude: ["**/notes.txt"]\n'),
    );
    const { document } = await openFile('northern/ferry.txt', 'The ferry cost $6 million.\n');
    const notes = await write('northern/notes.txt', 'The ferry cost $6 million.\n');
    const says = async (currency: string): Promise<boolean> =>
      hoverSays(document, '$6 million', currency);
    await eventually(() => says('CAD'), 'Canadian dollars');
    assert.equal(await explained(notes, '$6 million'), false);
    await vscode.workspace.fs.writeFile(
      settings,
      new TextEncoder().encode('claimdesk: 1\ncurrency: AUD\n'),
    );
    await eventually(() => says('AUD'), 'Australian dollars');
    await eventually(() => explained(notes, '$6 million'), 'the notes are an article now');
    await cleanUp('northern');
  });

  it('have a broken claimdesk.yaml shown at its place, while the last good settings stay', async function () {
    this.timeout(60_000);
    const settings = inFolder('southern/claimdesk.yaml');
    const put = async (text: string) =>
      vscode.workspace.fs.writeFile(settings, new TextEncoder().encode(text));
    await put('claimdesk: 1\nexclude: ["**/plan.txt"]\n');
    const { document } = await openFile('southern/bridge.txt', 'The bridge cost $8 million.\n');
    const plan = await write('southern/plan.txt', 'The bridge cost $8 million.\n');
    await eventually(() => explained(document, '$8 million'), 'the article is read');
    await put('claimdesk: 1\ncurrency: dollars\n');
    const found = await eventually(() => {
      const all = vscode.languages.getDiagnostics(settings);
      return all.length > 0 ? all : null;
    }, 'a diagnostic');
    const [diagnostic] = found ?? [];
    assert.equal(diagnostic?.range.start.line, 1);
    assert.equal(diagnostic?.source, 'Claimdesk');
    assert.equal(await explained(plan, '$8 million'), false);
    await put('claimdesk: 1\n');
    await eventually(() => vscode.languages.getDiagnostics(settings).length === 0, 'no diagnostic');
    await eventually(() => explained(plan, '$8 million'), 'the plan is an article now');
    await cleanUp('southern');
  });

  it('may stand outside of the workspace', async () => {
    const { document } = await openFile('../claimdesk-outside.txt', 'The quay cost $8 million.\n');
    await eventually(() => explained(document, '$8 million'), 'the figure is explained');
    await cleanUp('../claimdesk-outside.txt');
  });

  it('show what others write into review files outside of the workspace', async function () {
    this.timeout(60_000);
    const path = '../claimdesk-beside/quay.txt';
    const { document } = await openFile(path, 'The quay cost $8 million.\n');
    await eventually(() => explained(document, '$8 million'), 'the figure is explained');
    const review = `claimdesk: 1
article: "quay.txt"
reviewer: {id: mia, name: "Mia Roth"}
unit: utf-16
texts: {}
annotations:
  k3v9t0:
    marks: claim
    target: {text: t1, start: 0, end: 25, quote: "The quay cost $8 million.", prefix: "", suffix: "", sentence: "The quay cost $8 million."}
    verdict: outdated
    created: "2026-11-02T10:00:00Z"
    modified: "2026-11-02T10:00:00Z"
end: true
`;
    await vscode.workspace.fs.writeFile(
      inFolder(`${path}.mia.review.yaml`),
      new TextEncoder().encode(review),
    );
    await eventually(
      () => hoverSays(document, '$8 million', 'Outdated'),
      'the verdict of the other reviewer',
    );
    await cleanUp('../claimdesk-beside');
  });

  it('may be an old version in a diff, which goes by the settings of the file', async () => {
    const texts = { provideTextDocumentContent: () => 'The quay cost $8 million.\n' };
    const provider = vscode.workspace.registerTextDocumentContentProvider('older', texts);
    try {
      const article = await openOlder('quay-history.txt');
      await eventually(() => explained(article, '$8 million'), 'the figure is explained');
      assert.equal(await explained(await openOlder('README.txt'), '$8 million'), false);
    } finally {
      provider.dispose();
    }
  });

  it('keep their places right with CRLF, a byte order mark and astral characters', async () => {
    const text = '\uFEFFA line.\r\n🦀🦀 paid $6 million.\r\nThe end.\r\n';
    const document = await write('crab.txt', text);
    await vscode.window.showTextDocument(document);
    const [hover] = await hoversOn(document, '$6 million');
    assert.equal(document.getText(hover?.range), '$6 million');
    await cleanUp('crab.txt');
  });

  it('follow what is typed', async () => {
    const editor = await openUntitled('The pier cost nothing.\n');
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 14, 0, 21), '$5 million'));
    await eventually(() => explained(editor.document, '$5 million'), 'the figure is explained');
  });

  it('follow a change of the line ends', async () => {
    const editor = await openUntitled('The pier.\n\nIt cost $5 million.\n');
    const { document } = editor;
    assert.equal(await explained(document, '$5 million'), true);
    const other =
      document.eol === vscode.EndOfLine.LF ? vscode.EndOfLine.CRLF : vscode.EndOfLine.LF;
    await editor.edit((edit) => edit.setEndOfLine(other));
    const hoverAt = async (shift: number) => hoversOn(document, '$5 million', shift);
    const [hover] = await hoverAt(0);
    assert.equal(document.getText(hover?.range), '$5 million');
    assert.deepEqual(await hoverAt(10), []);
  });

  it('follow a change of the language mode, which stays the user’s', async () => {
    const { document } = await openUntitled('The pier cost $5 million.\n', 'plaintext');
    assert.equal(await explained(document, '$5 million'), true);
    const other = await vscode.languages.setTextDocumentLanguage(document, 'json');
    assert.equal(await explained(other, '$5 million'), false);
    const back = await vscode.languages.setTextDocumentLanguage(other, 'markdown');
    assert.equal(await explained(back, '$5 million'), true);
    assert.equal(back.languageId, 'markdown');
  });

  it('are no texts of more than a million characters, which stay quick', async () => {
    const line = `The pier cost $5 million. ${'It was long. '.repeat(70)}\n`;
    const document = await write('long.txt', line.repeat(Math.ceil(1_100_000 / line.length)));
    await vscode.window.showTextDocument(document);
    const before = Date.now();
    assert.equal(await explained(document, '$5 million'), false);
    assert.ok(Date.now() - before < 2000);
    await cleanUp('long.txt');
  });

  it('are no files with NUL characters', async () => {
    const { document } = await openUntitled('The pier cost $5 million.\0\n');
    assert.equal(await explained(document, '$5 million'), false);
  });

  it('are read in the encoding that the editor chose', async () => {
    const latin = Uint8Array.from('Caf\u00e9 Louise paid $6 million.\n', (sign) =>
      sign.charCodeAt(0),
    );
    await vscode.workspace.fs.writeFile(inFolder('latin.txt'), latin);
    const document = await vscode.workspace.openTextDocument(inFolder('latin.txt'), {
      encoding: 'windows1252',
    });
    assert.match(document.getText(), /Café/);
    assert.equal(await explained(document, '$6 million'), true);
    await cleanUp('latin.txt');
  });

  it('wrap by default', async () => {
    for (const languageId of ['plaintext', 'markdown']) {
      const settings = vscode.workspace.getConfiguration('editor', { languageId });
      assert.equal(settings.inspect('wordWrap')?.defaultLanguageValue, 'on', languageId);
    }
  });
});
