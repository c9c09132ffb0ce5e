import * as vscode from 'vscode';
import type { TagDraft } from '../services/tagDraft.ts';
import type { TagAnswer, TagFrame } from '../services/tagTalk.ts';
import { runStep } from './quickStep.ts';
import type { TagMatter } from './tagMatter.ts';

/** Stands for a line end in an input that has one line: a comment of several lines keeps them. */
const lineEnd = ' ⏎ ';

/** A comment, which the author and the other reviewers read. */
export async function askComment(
  matter: TagMatter,
  draft: TagDraft,
  frame: TagFrame,
): Promise<TagAnswer> {
  const input = vscode.window.createInputBox();
  input.value = draft.comment.replaceAll(/\r?\n/gu, lineEnd);
  // The editor would select it all, and the next key would replace it.
  input.valueSelection = [input.value.length, input.value.length];
  input.prompt = vscode.l10n.t(
    'Why so? What did you find, what is to be asked? Enter without a word goes on.',
  );
  const addSource: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('link'),
    tooltip: vscode.l10n.t('Add evidence'),
  };
  try {
    const end = await runStep(input, {
      title: matter.title,
      ...frame,
      placeholder: vscode.l10n.t('Comment'),
      buttons: [addSource],
    });
    const said = { ...draft, comment: input.value.replaceAll(/ *⏎ */gu, '\n') };
    if (end.go === 'button') return { go: 'next', draft: { ...said, addSource: true } };
    return { go: end.go === 'accept' ? 'next' : end.go, draft: said };
  } finally {
    input.dispose();
  }
}
