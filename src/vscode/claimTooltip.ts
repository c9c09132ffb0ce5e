import * as vscode from 'vscode';
import type { DeskSettings } from '../core/annotations/deskSettings.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { PlacedAnnotation } from '../services/articleReview.ts';
import type { OutlinedItem } from '../services/claimOutline.ts';
import { evidenceWords } from './evidenceWords.ts';
import { escapeText } from './hoverText.ts';
import { verdictWords } from './verdictWords.ts';

/** Longer sentences are read in the article. */
const longestQuote = 400;
/** The strongest say why; a dozen would hide the rest. */
const mostReasons = 4;

/** What is known of a claim, for the mouse: its words, why it is one, and what reviewers said. No link, nothing to run. */
export function claimTooltip(item: OutlinedItem, settings: DeskSettings): vscode.MarkdownString {
  const annotations = item.kind === 'claim' ? item.annotations : [item.placed];
  const verdict = item.kind === 'claim' ? item.verdict : item.placed.verdict;
  const parts = [
    `**${escapeText(verdictWords(settings, verdict))}**`,
    `> ${escapeText(cut(item.text))}`,
    item.kind === 'claim' ? describeClaim(item.claim) : '',
    ...annotations.map((placed) => annotationText(placed, settings)),
  ];
  return new vscode.MarkdownString(parts.filter((part) => part !== '').join('\n\n'));
}

/** The same for an annotation whose words are gone. */
export function orphanTooltip(
  placed: PlacedAnnotation,
  settings: DeskSettings,
): vscode.MarkdownString {
  const { quote } = placed.annotation.target;
  const gone = vscode.l10n.t('These words are no longer in the article:');
  const parts = [escapeText(gone), `> ${escapeText(cut(quote))}`, annotationText(placed, settings)];
  return new vscode.MarkdownString(parts.join('\n\n'));
}

function describeClaim(claim: Claim): string {
  const lines = [
    [strengthWords(claim), ...claim.kinds].join(', '),
    claim.reasons.length === 0
      ? ''
      : vscode.l10n.t(
          'Listed for: {0}',
          claim.reasons.slice(0, mostReasons).map(plainWords).join(', '),
        ),
    claim.attribution === null
      ? ''
      : vscode.l10n.t('Attributed: “{0}” ({1})', claim.attribution.text, claim.attribution.type),
    claim.hedges.length === 0 ? '' : vscode.l10n.t('Hedged: {0}', claim.hedges.join(', ')),
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `- ${escapeText(line)}`)
    .join('\n');
}

function strengthWords({ strength, class: kind }: Claim): string {
  if (strength === 'none') return vscode.l10n.t('No claim ({0})', kind);
  const words = strength === 'core' ? vscode.l10n.t('Core claim') : vscode.l10n.t('Soft claim');
  return kind === 'fact' ? words : `${words}, ${kind}`;
}

function annotationText(placed: PlacedAnnotation, settings: DeskSettings): string {
  const { annotation, reviewer, replies } = placed;
  const said = [
    { ...annotation, by: reviewer.name },
    ...replies.map(({ reply, reviewer: other }) => ({ ...reply, by: other.name })),
  ];
  return said
    .map(({ by, verdict, comment, modified, tags, evidence }) =>
      [
        `**${escapeText(by)}**, ${escapeText(modified.slice(0, 10))}`,
        verdict === null ? '' : escapeText(verdictWords(settings, verdict)),
        tags.length === 0 ? '' : escapeText(tags.map((tag) => `#${tag}`).join(' ')),
        comment === null ? '' : `“${escapeText(cut(comment))}”`,
        ...evidence.map(({ kind, where, locator }) => {
          const place = locator === null ? where : `${where}, ${locator}`;
          return escapeText(`${evidenceWords(kind).word}: ${place}`);
        }),
      ]
        .filter((part) => part !== '')
        .join('  \n'),
    )
    .join('\n\n');
}

/** "named-subject" is read as words. */
function plainWords(reason: string): string {
  return reason.replaceAll(/[-_]+/gu, ' ');
}

function cut(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
