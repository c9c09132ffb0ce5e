import * as vscode from 'vscode';
import type { Desk } from './desk.ts';

/** UTF-16 code units of the name that is proposed. */
const longestName = 40;

/**
 * Saves an untitled article as a file that is one, and shows it with the cursor where it was. Null: the question was left,
 * or the name is not that of an article, which the user has then been told. Not the editor's own "Save": that proposes
 * a name without an extension for plain text, which no desk takes for an article.
 */
export async function saveUntitled(
  desk: Desk,
  { document, selection, viewColumn }: vscode.TextEditor,
): Promise<vscode.TextEditor | null> {
  const uri = await vscode.window.showSaveDialog({
    ...placeFor(document),
    filters: { [vscode.l10n.t('Articles')]: ['txt', 'md'] },
    saveLabel: vscode.l10n.t('Save Article'),
    title: vscode.l10n.t('Save Article'),
  });
  if (uri === undefined) return null;
  await vscode.workspace.fs.writeFile(
    uri,
    await vscode.workspace.encode(document.getText(), { uri }),
  );
  await closeUntitled(document, viewColumn);
  const column = viewColumn === undefined ? {} : { viewColumn };
  const saved = await vscode.workspace.openTextDocument(uri);
  const opened = await vscode.window.showTextDocument(saved, { ...column, selection });
  await desk.settings.load(uri.toString());
  if (desk.articles.isArticle(saved)) return opened;
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'The file is saved, but its name is not that of an article: use one that ends in .txt or .md, or add it to “include” in claimdesk.yaml.',
    ),
  );
  return null;
}

function placeFor(document: vscode.TextDocument): vscode.SaveDialogOptions {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) return {};
  const words = document
    .lineAt(0)
    .text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, longestName)
    .trim();
  const extension = document.languageId === 'markdown' ? 'md' : 'txt';
  const name = `${words === '' ? vscode.l10n.t('article') : words}.${extension}`;
  return { defaultUri: vscode.Uri.joinPath(folder, name) };
}

/** All of its words stand in the file now; the editor would ask about each of them otherwise. */
async function closeUntitled(
  document: vscode.TextDocument,
  viewColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  await vscode.window.showTextDocument(document, viewColumn ?? vscode.ViewColumn.Active);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}
