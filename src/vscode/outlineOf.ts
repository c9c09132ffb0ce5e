import type * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { DeskSettings } from '../core/annotations/deskSettings.ts';
import type { ArticleReview } from '../services/articleReview.ts';
import { outlineClaims, type ClaimOutline } from '../services/claimOutline.ts';
import { articleAddress } from './articleFiles.ts';
import type { Desk } from './desk.ts';

interface Kept {
  readonly review: ArticleReview | null;
  readonly settings: DeskSettings;
  readonly outline: ClaimOutline;
}

const kept = new WeakMap<Analysis, Kept>();

/**
 * The claims of an open document with their verdicts, or null: no article. Made once for what is known, however many
 * views, marks and hovers ask.
 */
export function outlineOf(desk: Desk, document: vscode.TextDocument): ClaimOutline | null {
  const analysis = desk.articles.analysisOf(document);
  if (analysis === null) return null;
  const address = articleAddress(document.uri);
  const review = desk.reviews.of(address);
  const settings = desk.settings.of(address);
  const known = kept.get(analysis);
  if (known?.review === review && known.settings === settings) return known.outline;
  const outline = outlineClaims(analysis, review, settings);
  kept.set(analysis, { review, settings, outline });
  return outline;
}
