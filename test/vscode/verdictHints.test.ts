import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, eventually, inFolder, openFile } from './support/articles.ts';

async function hintsIn(document: vscode.TextDocument): Promise<string[]> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return hints.map(({ label, position }) => {
    const before = document.getText(new vscode.Range(position.translate(0, -6), position));
    return `${before}|${label as string}`;
  });
}

function reviewOf(verdict: string): string {
  return `claimdesk: 1
article: "dyke.txt"
reviewer: {id: mia, name: "Mia Roth"}
unit: utf-16
texts: {}
annotations:
  k3v9t0:
    marks: claim
    target: {text: t1, start: 0, end: 25, quote: "The dyke cost $4 million.", prefix: "", suffix: " It has", sentence: "The dyke cost $4 million."}
    verdict: ${verdict}
    created: "2026-11-02T10:00:00Z"
    modified: "2026-11-02T10:00:00Z"
end: true
`;
}

async function put(verdict: string): Promise<void> {
  const bytes = new TextEncoder().encode(reviewOf(verdict));
  await vscode.workspace.fs.writeFile(inFolder('dyke.txt.mia.review.yaml'), bytes);
}

describe('verdicts in the text', () => {
  const article = 'The dyke cost $4 million. It has 12 gates.\n';

  after(() => cleanUp('dyke.txt', 'dyke.txt.mia.review.yaml'));

  it('stand behind the claim, and follow the review file and the setting', async function () {
    this.timeout(60_000);
    await put('confirmed');
    const { document } = await openFile('dyke.txt', article);
    const says = (expected: readonly string[]) => async () =>
      (await hintsIn(document)).join() === expected.join();
    await eventually(says(['llion.|✓ Confirmed']), 'the verdict is shown');
    await put('disputed');
    await eventually(says(['llion.|• Disputed']), 'the other verdict is shown');
    const settings = vscode.workspace.getConfiguration('claimdesk', document);
    await settings.update('marks.verdicts', false, vscode.ConfigurationTarget.Global);
    assert.deepEqual(await hintsIn(document), []);
    await settings.update('marks.verdicts', undefined, vscode.ConfigurationTarget.Global);
  });
});
