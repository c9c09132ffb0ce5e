import * as vscode from 'vscode';
import { parse } from 'yaml';
import { eventually, inFolder } from './articles.ts';

/** An entry of a review file as any YAML reader has it. */
export interface WrittenEntry {
  readonly re?: string;
  readonly marks?: string;
  readonly target?: { readonly quote: string; readonly start: number; readonly end: number };
  readonly verdict?: string;
  readonly status?: string;
  readonly tags?: readonly string[];
  readonly comment?: string;
  readonly evidence?: readonly Readonly<Record<string, unknown>>[];
  readonly removed?: string;
}

export const reviewer = { name: 'Nell Marsh', id: 'nell' };

/** Says who reviews, as if the reviewer had been asked. */
export async function setReviewer(to: { name: string; id: string } | null): Promise<void> {
  const settings = vscode.workspace.getConfiguration('claimdesk.reviewer');
  await settings.update('id', to?.id, vscode.ConfigurationTarget.Global);
  await settings.update('name', to?.name, vscode.ConfigurationTarget.Global);
}

/** The entries of the reviewer's file beside an article; none where there is no file. */
export async function entriesOf(article: string, id = reviewer.id): Promise<WrittenEntry[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(inFolder(`${article}.${id}.review.yaml`));
    const file = parse(new TextDecoder().decode(bytes)) as {
      readonly annotations: Readonly<Record<string, WrittenEntry>>;
    };
    return Object.values(file.annotations ?? {});
  } catch {
    return [];
  }
}

/** Waits until the reviewer's entries are as meant. */
export async function entriesWhen(
  article: string,
  isMeant: (entries: readonly WrittenEntry[]) => boolean,
  what: string,
): Promise<WrittenEntry[]> {
  return eventually(async () => {
    const entries = await entriesOf(article);
    return isMeant(entries) ? entries : null;
  }, what).then((entries) => entries ?? []);
}

/** Presses Enter in the question that is open; `down` lines further down first. */
export async function acceptQuestion(down = 0): Promise<void> {
  await pause();
  for (let line = 0; line < down; line += 1) {
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await pause();
  }
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

/** Presses Escape in the question that is open. */
export async function leaveQuestion(): Promise<void> {
  await pause();
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
}

/** The window draws a question after the extension has asked for it, and says nothing when it has. */
async function pause(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 350);
  });
}
