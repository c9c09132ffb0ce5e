import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../services/articleReview.ts';
import type { Address } from '../services/ports.ts';
import type { Desk } from './desk.ts';
import { plainMessage } from './plainMessage.ts';
import { saveAction } from './savedActions.ts';

/** Asks for a reply in a discussion, by keyboard: an opened discussion does not take the focus. */
export async function askReply(
  desk: Desk,
  article: Address,
  { annotation, replies, reviewer }: PlacedAnnotation,
): Promise<void> {
  const last = replies.findLast(({ reply }) => reply.comment !== null);
  const said = last?.reply.comment ?? annotation.comment ?? '';
  const comment = await vscode.window.showInputBox({
    title: vscode.l10n.t('Reply to {0}', last?.reviewer.name ?? reviewer.name),
    prompt: plainMessage(said.length > 200 ? `${said.slice(0, 200)}…` : said),
    placeHolder: vscode.l10n.t('Your reply; Escape leaves the discussion open'),
    ignoreFocusOut: true,
  });
  if (comment === undefined || comment.trim() === '') return;
  await saveAction(desk, async () => desk.reviews.reply(article, annotation.id, { comment }));
}
