import * as vscode from 'vscode';
import { covers, type Span } from '../core/text/span.ts';
import { outlinedItems, type OutlinedClaim } from '../services/claimOutline.ts';
import { articleAddress } from './articleFiles.ts';
import { claimOutlineOf } from './claimOutlineOf.ts';
import type { Desk } from './desk.ts';
import { escapeText } from './hoverText.ts';
import { verdictWords } from './verdictWords.ts';

/** The strongest say why; a dozen would hide the rest of the card. */
const mostReasons = 4;

/** The claim that words stand in, as Markdown for a hover: how strong, why, about what, by whom, and its verdict. Empty: no claim. */
export function describeClaim(desk: Desk, document: vscode.TextDocument, words: Span): string {
  const outline = claimOutlineOf(desk, document);
  const claim = (outline === null ? [] : outlinedItems(outline))
    .filter((item) => item.kind === 'claim')
    .find((item) => covers(item, words));
  if (claim === undefined) return '';
  return [headOf(desk, document, claim), ...detailsOf(claim)].join('  \n');
}

function headOf(desk: Desk, document: vscode.TextDocument, claim: OutlinedClaim): string {
  const settings = desk.settings.of(articleAddress(document.uri));
  const who = new Set(
    claim.annotations
      .filter(({ verdict }) => verdict !== null)
      .map(({ reviewer }) => reviewer.name),
  );
  const verdict = verdictWords(settings, claim.verdict);
  const given = who.size === 0 ? verdict : `${verdict} (${[...who].join(', ')})`;
  const parts = [`**${escapeText(strengthName(claim))}**`, `**${escapeText(given)}**`];
  if (claim.disputed) parts.push(escapeText(vscode.l10n.t('reviewers differ')));
  return parts.join(' · ');
}

function detailsOf({ claim }: OutlinedClaim): string[] {
  const about = [claim.subject, claim.metric].filter((part) => part !== null).join(', ');
  const strongest = claim.reasons.slice(0, mostReasons);
  const reasons = strongest.map((reason) => reason.replaceAll(/[-_]+/g, ' ')).join(', ');
  const lines = [
    about === '' ? '' : vscode.l10n.t('About: {0}', about),
    reasons === '' ? '' : vscode.l10n.t('Listed for: {0}', reasons),
    claim.attribution === null ? '' : vscode.l10n.t('Said by: {0}', claim.attribution.text),
    claim.hedges.length === 0 ? '' : vscode.l10n.t('Hedged: {0}', claim.hedges.join(', ')),
  ];
  return lines.filter((line) => line !== '').map(escapeText);
}

function strengthName({ claim: { strength } }: OutlinedClaim): string {
  const names: Readonly<Record<typeof strength, string>> = {
    core: vscode.l10n.t('Core claim'),
    soft: vscode.l10n.t('Soft claim'),
    none: vscode.l10n.t('No claim'),
  };
  return names[strength];
}
