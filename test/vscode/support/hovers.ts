import * as vscode from 'vscode';
import { positionOf } from './articles.ts';

/** The hovers `shift` characters into the words. */
export async function hoversOn(
  document: vscode.TextDocument,
  words: string,
  shift = 1,
): Promise<vscode.Hover[]> {
  return vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words, shift),
  );
}

/** Whether the first card on the words has `part` in its Markdown. */
export async function hoverSays(
  document: vscode.TextDocument,
  words: string,
  part: string,
): Promise<boolean> {
  const [hover] = await hoversOn(document, words);
  const [card] = (hover?.contents ?? []) as vscode.MarkdownString[];
  return card?.value.includes(part) === true;
}
