import * as vscode from 'vscode';
import type { Evidence } from '../core/annotations/annotation.ts';
import { evidenceWords } from './evidenceWords.ts';
import type { Desk } from './desk.ts';
import { findTargets, type SelectedNodes } from './findTargets.ts';
import { plainMessage } from './plainMessage.ts';
import type { ReviewTarget } from './reviewTarget.ts';

interface EvidenceItem extends vscode.QuickPickItem {
  readonly evidence: Evidence;
}

/** `claimdesk.openEvidence`: an address in the browser, a document of the folder in the editor; the rest is shown and can be copied. */
export function registerEvidenceCommand(desk: Desk, selected: SelectedNodes): vscode.Disposable {
  return vscode.commands.registerCommand('claimdesk.openEvidence', async (...args: unknown[]) => {
    const [target] = await findTargets(desk, selected, args);
    if (target === undefined) return;
    const evidence = await choose(target);
    if (evidence !== null) await open(target, evidence);
  });
}

async function choose(target: ReviewTarget): Promise<Evidence | null> {
  const all = target.annotations.flatMap(({ annotation, replies }) => [
    ...annotation.evidence,
    ...replies.flatMap(({ reply }) => reply.evidence),
  ]);
  const [first] = all;
  if (first === undefined) {
    const add = vscode.l10n.t('Add Evidence…');
    const message = vscode.l10n.t('There is no evidence for this claim yet.');
    const choice = await vscode.window.showInformationMessage(message, add);
    const { article, span } = target;
    if (choice === add) {
      await vscode.commands.executeCommand('claimdesk.addEvidence', article, span.start, span.end);
    }
    return null;
  }
  if (all.length === 1) return first;
  const picked = await vscode.window.showQuickPick(all.map(itemOf), {
    title: vscode.l10n.t('Open Evidence'),
    matchOnDescription: true,
  });
  return picked?.evidence ?? null;
}

function itemOf(evidence: Evidence): EvidenceItem {
  const { word, icon } = evidenceWords(evidence.kind);
  const parts = [word, evidence.locator, evidence.accessed].filter((part) => part !== null);
  return {
    evidence,
    label: evidence.where,
    iconPath: new vscode.ThemeIcon(icon),
    description: parts.join(' · '),
  };
}

async function open({ document }: ReviewTarget, evidence: Evidence): Promise<void> {
  if (evidence.kind === 'url' && /^https?:\/\//iu.test(evidence.where)) {
    // The editor asks before it leaves for an address that the user has not trusted.
    await vscode.env.openExternal(vscode.Uri.parse(evidence.where, true));
    return;
  }
  const file = evidence.kind === 'document' ? await fileBeside(document, evidence.where) : null;
  if (file !== null) {
    await vscode.commands.executeCommand('vscode.open', file);
    return;
  }
  const copy = vscode.l10n.t('Copy');
  const parts = [evidence.where, evidence.locator, evidence.accessed];
  const words = parts.filter((part) => part !== null).join(', ');
  const choice = await vscode.window.showInformationMessage(plainMessage(words), copy);
  if (choice === copy) await vscode.env.clipboard.writeText(words);
}

/** A document by the path that the reviewer wrote, seen from the article; only inside its workspace folder. */
async function fileBeside(document: vscode.TextDocument, path: string): Promise<vscode.Uri | null> {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const file = vscode.Uri.joinPath(document.uri, '..', path);
  if (folder === undefined || !file.path.startsWith(`${folder.uri.path}/`)) return null;
  try {
    const { type } = await vscode.workspace.fs.stat(file);
    return (type & vscode.FileType.File) === 0 ? null : file;
  } catch {
    return null;
  }
}
