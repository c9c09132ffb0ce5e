import * as vscode from 'vscode';
import type { Reviewer } from '../core/annotations/annotation.ts';
import { reviewerId } from '../core/annotations/reviewerId.ts';
import type { Desk } from './desk.ts';
import { gitUserName } from './gitUserName.ts';
import { plainMessage } from './plainMessage.ts';

const idForm = /^[a-z][a-z0-9-]*$/u;

/** Tells the reviews who reviews, now and when the setting changes, and lets the user say so. */
export function registerReviewer(desk: Desk): vscode.Disposable {
  takeFromSettings(desk);
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('claimdesk.reviewer')) takeFromSettings(desk);
    }),
    vscode.commands.registerCommand('claimdesk.setReviewer', async () => askReviewer(desk, null)),
  );
}

/** The question that is open: two keys pressed one after the other ask once. */
let asked: Promise<Reviewer | null> | null = null;

/** Who reviews; asks where nobody knows yet. Null when the question was left. */
export async function ensureReviewer(desk: Desk): Promise<Reviewer | null> {
  const known = desk.reviews.reviewer ?? takeFromSettings(desk);
  if (known !== null) return known;
  asked ??= askUnlessSet(desk).finally(() => {
    asked = null;
  });
  return asked;
}

/**
 * A window that has just opened may hear of the user's settings later than of the first key: the question goes away when
 * they answer it.
 */
async function askUnlessSet(desk: Desk): Promise<Reviewer | null> {
  const cancel = new vscode.CancellationTokenSource();
  const listening = vscode.workspace.onDidChangeConfiguration(() => {
    if (takeFromSettings(desk) !== null) cancel.cancel();
  });
  try {
    return (await askReviewer(desk, cancel.token)) ?? desk.reviews.reviewer;
  } finally {
    listening.dispose();
    cancel.dispose();
  }
}

/** A setting taken away does not take the name from somebody who is at work. */
function takeFromSettings({ reviews }: Desk): Reviewer | null {
  const reviewer = reviewerOfSettings();
  if (reviewer !== null && !isSame(reviewer, reviews.reviewer)) reviews.setReviewer(reviewer);
  return reviewer;
}

async function askReviewer(
  desk: Desk,
  answered: vscode.CancellationToken | null,
): Promise<Reviewer | null> {
  const proposed = desk.reviews.reviewer?.name ?? (await gitUserName(desk.local)) ?? '';
  if (answered?.isCancellationRequested === true) return null;
  const name = await vscode.window.showInputBox(
    {
      title: vscode.l10n.t('Who is reviewing?'),
      prompt: vscode.l10n.t(
        'Your name, as the other reviewers read it. It stands in your review files and in your settings, and is asked once.',
      ),
      value: proposed,
      ignoreFocusOut: true,
      validateInput: (value) =>
        value.trim() === '' ? vscode.l10n.t('Write your name, or press Escape.') : null,
    },
    answered ?? undefined,
  );
  if (name === undefined) return null;
  const id = await settleId(desk, name.trim());
  if (id === null) return null;
  const next = { id, name: name.trim() };
  desk.reviews.setReviewer(next);
  await remember(desk, next);
  return next;
}

/** The name gives the id; where it cannot, or somebody else's files carry it, the reviewer chooses one. */
async function settleId(desk: Desk, name: string): Promise<string | null> {
  const proposed = reviewerId(name);
  const taken = takenIds(desk, name);
  if (proposed !== null && !taken.has(proposed)) return proposed;
  const id = await vscode.window.showInputBox({
    title: vscode.l10n.t('A short name for your review files'),
    prompt: vscode.l10n.t('It names your files: article.txt.{0}.review.yaml', 'ana'),
    value: proposed === null ? '' : `${proposed}-2`,
    ignoreFocusOut: true,
    validateInput(value) {
      if (!idForm.test(value)) {
        return vscode.l10n.t('Use small letters, digits and hyphens, a letter first.');
      }
      const owner = taken.get(value);
      return owner === undefined
        ? null
        : vscode.l10n.t('{0} has this short name already.', plainMessage(owner));
    },
  });
  return id ?? null;
}

/** The short names in the review files that are open, of people with another name. */
function takenIds({ articles, reviews }: Desk, name: string): Map<string, string> {
  const taken = new Map<string, string>();
  for (const { uri } of articles.all()) {
    for (const { reviewer } of reviews.of(uri.toString())?.annotations ?? []) {
      if (reviewer.name !== name) taken.set(reviewer.id, reviewer.name);
    }
  }
  return taken;
}

/** Settings that cannot be written (a broken settings file) cost a question in the next window, not the review. */
async function remember({ log }: Desk, { id, name }: Reviewer): Promise<void> {
  const settings = vscode.workspace.getConfiguration('claimdesk.reviewer');
  try {
    // The id first: a name without its id would be another reviewer for a moment.
    if (id !== reviewerId(name) || settings.get('id', '') !== '') {
      await settings.update('id', id, vscode.ConfigurationTarget.Global);
    }
    await settings.update('name', name, vscode.ConfigurationTarget.Global);
  } catch (error) {
    log.error('The reviewer could not be written to the settings', error);
  }
}

function reviewerOfSettings(): Reviewer | null {
  const settings = vscode.workspace.getConfiguration('claimdesk.reviewer');
  const name = settings.get('name', '').trim();
  const written = settings.get('id', '').trim();
  const id = idForm.test(written) ? written : reviewerId(name);
  return id === null ? null : { id, name: name === '' ? id : name };
}

function isSame(a: Reviewer | null, b: Reviewer | null): boolean {
  return a?.id === b?.id && a?.name === b?.name;
}
