import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, eventually, openFile, openUntitled, positionOf } from './support/articles.ts';

const first = `=== The quay ===

Harlan Quay Ltd paid about $3.5 million for the old crane, Marta Lindqvist said on Monday.
The crane was sold by Harlan Quay Ltd for half of that. Nobody was hurt.
`;
const second = `Pilots at Harlan Quay Ltd earned $3.5 million in a year.\n`;

async function hoversAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[];
}

/** What one card says, without the escapes. */
async function cardAt(document: vscode.TextDocument, words: string, shift = 1): Promise<string> {
  const cards = await hoversAt(document, positionOf(document, words, shift));
  return cards.map(({ value }) => value.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')).join('\n');
}

describe('hovers', () => {
  afterEach(() => cleanUp());
  after(() => cleanUp('quay.txt', 'pilots.txt'));

  it('explain a figure: value, claim, the same amount in other articles, what to do', async () => {
    await openFile('pilots.txt', second);
    const { document } = await openFile('quay.txt', first);
    const card = await eventually(async () => {
      const text = await cardAt(document, '$3.5 million');
      return text.includes('pilots.txt') ? text : '';
    }, 'the other article is in the hover');
    assert.match(card, /^\*\*about 3,500,000 USD\*\* · money/);
    assert.match(card, /Written “\$3.5 million”, with “about”/);
    assert.match(card, /Core claim\*\* · \*\*Unchecked/);
    assert.match(card, /The same amount in one other place:/);
    assert.match(card, /\[pilots\.txt, line 1\]\(command:claimdesk\.revealSpan\?/);
    assert.match(card, /\[Tag this claim\]\(command:claimdesk\.tag\?/);
    assert.match(card, /\[Next same amount\]/);
  });

  it('say of dollars without a country how they are read, whether a sign is written or a word', async () => {
    const { document } = await openUntitled(
      'It is a multi-billion dollar yard that cost $9 million.\n',
    );
    for (const words of ['multi-billion dollar', '$9 million']) {
      const card = await cardAt(document, words);
      assert.match(card, /Without a country it is read as USD: the desk’s setting\./, words);
      assert.doesNotMatch(card, /bare/);
    }
  });

  it('explain an entity: kind, how often, where, next and previous', async () => {
    await openFile('pilots.txt', second);
    const { document } = await openFile('quay.txt', first);
    const card = await eventually(async () => {
      const text = await cardAt(document, 'Harlan Quay');
      return text.includes('pilots.txt') ? text : '';
    }, 'the other article is in the hover');
    assert.match(card, /^\*\*Harlan Quay Ltd\*\* · organisation/);
    assert.match(card, /Mention 1 of 2 in this article, 1 in one other article\./);
    assert.match(card, /\[Next mention\]\(command:claimdesk\.revealSpan\?/);
  });

  it('stay away beside a mark and between marks', async () => {
    const { document } = await openFile('quay.txt', first);
    const end = positionOf(document, '$3.5 million', '$3.5 million'.length);
    assert.deepEqual(await hoversAt(document, end), []);
    assert.deepEqual(await hoversAt(document, positionOf(document, 'old crane')), []);
    assert.equal((await hoversAt(document, end.translate(0, -1))).length, 1);
  });

  it('run no command but ours, and no text of the article as Markdown', async () => {
    const nasty =
      'Acme [x](command:workbench.action.quit) Corp paid $3.5 million <img src=x> **now**.\n';
    const { document } = await openUntitled(nasty);
    const [card] = await hoversAt(document, positionOf(document, '$3.5 million', 1));
    assert.ok(card !== undefined);
    assert.ok(typeof card.isTrusted === 'object');
    assert.ok(card.isTrusted.enabledCommands.every((id) => id.startsWith('claimdesk.')));
    assert.notEqual(card.supportHtml, true);
    assert.doesNotMatch(card.value, /\]\(command:workbench/);
    assert.doesNotMatch(card.value, /<img/);
  });

  it('say nothing about saving in an untitled article, and offer no tag there', async () => {
    const { document } = await openUntitled('The crane cost $7 million.\n');
    const card = await cardAt(document, '$7 million');
    assert.match(card, /7,000,000 USD/);
    assert.doesNotMatch(card, /Tag this claim/);
  });

  it('are switched off by kind', async () => {
    const { document } = await openFile('quay.txt', first);
    const settings = vscode.workspace.getConfiguration('claimdesk', document);
    await settings.update('hover.kinds', { money: false }, vscode.ConfigurationTarget.Global);
    try {
      assert.equal(await cardAt(document, '$3.5 million'), '');
      assert.match(await cardAt(document, 'Harlan Quay'), /organisation/);
    } finally {
      await settings.update('hover.kinds', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('leave documents of other languages alone', async () => {
    const { document } = await openUntitled('The crane cost $7 million.\n', 'yaml');
    assert.equal(await cardAt(document, '$7 million'), '');
    assert.equal(document.languageId, 'yaml');
  });
});
