import * as vscode from 'vscode';
import { outlinedItems, type OutlinedClaim } from '../services/claimOutline.ts';
import { articleAddress } from './articleFiles.ts';
import { articleSelector } from './articleSelector.ts';
import { claimOutlineOf } from './claimOutlineOf.ts';
import { toRange } from './convert.ts';
import type { Desk } from './desk.ts';
import type { MarksSwitch } from './marksSwitch.ts';
import { showsVerdicts } from './preferences.ts';
import { verdictWords } from './verdictWords.ts';

/**
 * The verdict in words behind each claim that somebody judged, so that it is read without colour. Inlay hints, because
 * the editor makes room for them where a line wraps; text in a decoration runs out of the window.
 */
export function registerVerdictHints(desk: Desk, marks: MarksSwitch): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const { articles, reviews, settings } = desk;
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider(articleSelector, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: (document, range) => (marks.hidden ? [] : hintsIn(desk, document, range)),
    }),
    marks.onDidChange(() => changed.fire()),
    articles.onDidOpen(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('claimdesk.marks')) changed.fire();
    }),
    new vscode.Disposable(reviews.onDidChange(() => changed.fire())),
    new vscode.Disposable(settings.onDidChange(() => changed.fire())),
  );
}

function hintsIn(
  desk: Desk,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.InlayHint[] {
  if (!showsVerdicts(document)) return [];
  const outline = claimOutlineOf(desk, document);
  const claims = (outline === null ? [] : outlinedItems(outline))
    .filter((item) => item.kind === 'claim')
    .filter(({ verdict }) => verdict !== null);
  return claims
    .map((claim) => hintFor(desk, document, claim))
    .filter(({ position }) => range.contains(position));
}

function hintFor(
  desk: Desk,
  document: vscode.TextDocument,
  claim: OutlinedClaim,
): vscode.InlayHint {
  const settings = desk.settings.of(articleAddress(document.uri));
  const label = verdictWords(settings, claim.verdict);
  const words = claim.disputed ? vscode.l10n.t('{0}, reviewers differ', label) : label;
  const sign = claim.open ? '•' : '✓';
  const hint = new vscode.InlayHint(toRange(document, claim).end, `${sign} ${words}`);
  hint.paddingLeft = true;
  return hint;
}
