import type * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { DeskSettings } from '../core/annotations/deskSettings.ts';
import type { ArticleReview } from '../services/articleReview.ts';
import { outlineClaims, type ClaimOutline } from '../services/claimOutline.ts';
import { articleAddress } from './articleFiles.ts';
import { toAddress } from './convert.ts';
import type { Desk } from './desk.ts';

interface KeptOutline {
  readonly analysis: Analysis;
  readonly review: ArticleReview | null;
  readonly settings: DeskSettings;
  readonly outline: ClaimOutline;
}

/** One outline serves the view, the keys and the badge, as long as nothing it is made of is another. */
const kept = new WeakMap<vscode.TextDocument, KeptOutline>();

/** The claims of an open article as they are now; null: no article, too large, not text. */
export function claimOutlineOf(desk: Desk, document: vscode.TextDocument): ClaimOutline | null {
  const analysis = desk.articles.analysisOf(document);
  if (analysis === null) return null;
  const review = desk.reviews.of(toAddress(document.uri));
  const settings = desk.settings.of(articleAddress(document.uri));
  const known = kept.get(document);
  if (known?.analysis === analysis && known.review === review && known.settings === settings) {
    return known.outline;
  }
  const outline = outlineClaims(analysis, review, settings);
  kept.set(document, { analysis, review, settings, outline });
  return outline;
}
