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

const first = `=== The kiln ===
Ostrander Tiles Ltd fired 40,000 tiles in May. Ostrander Tiles Ltd sold them for $2.5 million.
=== The clay ===
Clay cost $900,000. Ostrander Tiles Ltd paid.
`;
const second = `Roofs in town carry tiles by Ostrander Tiles Ltd, worth $2.5 million.\n`;

function wordsAt(document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] {
  return ranges.map((range) => document.getText(range));
}

/** The symbols of the workspace, each after the name of its file. */
async function symbolsFor(query: string): Promise<string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    query,
  );
  return symbols.map(({ name, location }) => `${location.uri.path.split('/').at(-1)}: ${name}`);
}

/** What is selected after a command, where, and in which file. */
async function goBy(command: string) {
  await vscode.commands.executeCommand(command);
  const { selection, document } = vscode.window.activeTextEditor!;
  return {
    words: document.getText(selection),
    at: document.offsetAt(selection.start),
    file: document.uri.path.split('/').at(-1),
  };
}

describe('navigation', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    await openFile('kiln-roofs.txt', second);
    editor = await openFile('kiln.txt', first);
  });
  afterEach(() => cleanUp('kiln.txt', 'kiln-roofs.txt'));

  async function referencesAt(words: string): Promise<vscode.Location[]> {
    return vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      positionOf(editor.document, words, 1),
    );
  }

  it('finds every mention of an entity in the folder', async () => {
    const found = await eventually(async () => {
      const locations = await referencesAt('Ostrander');
      return locations.length === 4 ? locations : null;
    }, 'four mentions');
    const files = found?.map(({ uri }) => uri.path.split('/').at(-1));
    assert.deepEqual(files, ['kiln-roofs.txt', 'kiln.txt', 'kiln.txt', 'kiln.txt']);
    const other = await vscode.workspace.openTextDocument(inFolder('kiln-roofs.txt'));
    assert.deepEqual(wordsAt(other, [found![0]!.range]), ['Ostrander Tiles Ltd']);
  });

  it('finds every place that gives an amount', async () => {
    const found = await eventually(async () => {
      const locations = await referencesAt('$2.5 million');
      return locations.length === 2 ? locations : null;
    }, 'two places');
    assert.deepEqual(wordsAt(editor.document, [found![1]!.range]), ['$2.5 million']);
  });

  it('knows articles that are not open, and forgets those of a folder that is deleted', async function () {
    this.timeout(60_000); // File watchers may take their time.
    await eventually(async () => (await referencesAt('$2.5 million')).length === 2, 'two places');
    const text = new TextEncoder().encode('A kiln in Spain sold tiles for $2.5 million.\n');
    await vscode.workspace.fs.writeFile(inFolder('abroad/spain.txt'), text);
    await eventually(async () => (await referencesAt('$2.5 million')).length === 3, 'three');
    await vscode.workspace.fs.delete(inFolder('abroad'), { recursive: true });
    await eventually(async () => (await referencesAt('$2.5 million')).length === 2, 'two again');
  });

  it('highlights all mentions of the entity at the cursor', async () => {
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      editor.document.uri,
      positionOf(editor.document, 'Ostrander', 3),
    );
    const words = wordsAt(
      editor.document,
      highlights.map(({ range }) => range),
    );
    assert.deepEqual(
      words,
      Array.from({ length: 3 }, () => 'Ostrander Tiles Ltd'),
    );
  });

  it('goes to the first mention as the definition', async () => {
    const [target] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      positionOf(editor.document, 'Ostrander', 3, 2),
    );
    assert.deepEqual(target?.targetRange.start, positionOf(editor.document, 'Ostrander'));
  });

  it('outlines headings with their claims', async () => {
    const top = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    assert.deepEqual(
      top.map(({ name }) => name),
      ['The kiln', 'The clay'],
    );
    const claims = top[0]!.children.map(({ name }) => name);
    assert.ok(claims.includes('Ostrander Tiles Ltd sold them for $2.5 million.'));
    for (const heading of top) {
      for (const claim of heading.children) assert.ok(heading.range.contains(claim.range));
    }
  });

  it('leaves the headings of Markdown to the editor and adds the claims', async () => {
    const { document } = await openUntitled('# The kiln\n\nIt cost $2.5 million.\n', 'markdown');
    const names = await eventually(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const all = symbols.map(({ name }) => name);
      return all.includes('It cost $2.5 million.') ? all : null;
    }, 'the claim is in the outline');
    assert.ok(names!.filter((name) => name.includes('The kiln')).length <= 1);
  });

  it('finds entities and claims of the folder by name', async () => {
    await eventually(async () => {
      const names = await symbolsFor('ostrander');
      return (
        names.includes('kiln.txt: Ostrander Tiles Ltd') &&
        names.includes('kiln-roofs.txt: Ostrander Tiles Ltd')
      );
    }, 'the entity of both articles');
    assert.ok((await symbolsFor('clay cost')).includes('kiln.txt: Clay cost $900,000.'));
  });

  it('goes from mention to mention and round again', async () => {
    const at = [0, 1, 2].map((nth) =>
      editor.document.offsetAt(positionOf(editor.document, 'Ostrander', 0, nth)),
    );
    const start = positionOf(editor.document, 'Ostrander', 2);
    editor.selection = new vscode.Selection(start, start);
    const next = await goBy('claimdesk.nextMention');
    assert.deepEqual([next.words, next.at], ['Ostrander Tiles Ltd', at[1]]);
    assert.equal((await goBy('claimdesk.nextMention')).at, at[2]);
    assert.equal((await goBy('claimdesk.nextMention')).at, at[0]);
    assert.equal((await goBy('claimdesk.previousMention')).at, at[2]);
  });

  it('goes to the same amount in another article and back', async () => {
    await eventually(async () => (await referencesAt('$2.5 million')).length === 2, 'both places');
    const start = positionOf(editor.document, '$2.5 million', 2);
    editor.selection = new vscode.Selection(start, start);
    const next = await goBy('claimdesk.nextSameAmount');
    assert.deepEqual([next.words, next.file], ['$2.5 million', 'kiln-roofs.txt']);
    assert.equal((await goBy('claimdesk.nextSameAmount')).file, 'kiln.txt');
  });

  it('puts the cursor on the next mark to explain it', async () => {
    const start = positionOf(editor.document, 'Clay cost');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('claimdesk.explain');
    assert.deepEqual(
      vscode.window.activeTextEditor!.selection.active,
      positionOf(editor.document, '$900,000'),
    );
  });
});
