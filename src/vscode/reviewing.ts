import * as vscode from 'vscode';
import { registerAnnotationCommands } from './annotationCommands.ts';
import { ClaimsView } from './claimsView.ts';
import type { Desk } from './desk.ts';
import { registerEvidenceCommand } from './evidenceCommand.ts';
import { registerNextClaim } from './nextClaim.ts';
import { registerReviewer } from './reviewer.ts';
import { registerReviewUndo } from './reviewUndo.ts';
import { registerUnsaved } from './savedActions.ts';
import { registerTagCommands } from './tagCommands.ts';
import { registerCommentThreads } from './threadCommands.ts';

/** All that reviews: the Claims view, and the commands that work on what is selected in it or on what the cursor is in. */
export function registerReviewing(desk: Desk): vscode.Disposable {
  const view = new ClaimsView(desk);
  const selected = view.selected.bind(view);
  return vscode.Disposable.from(
    view,
    registerReviewer(desk),
    registerUnsaved(desk),
    registerTagCommands(desk, selected),
    registerAnnotationCommands(desk, selected),
    registerEvidenceCommand(desk, selected),
    registerCommentThreads(desk, selected),
    registerNextClaim(desk),
    registerReviewUndo(desk),
  );
}
