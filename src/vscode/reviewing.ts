import * as vscode from 'vscode';
import { registerAnnotationCommands } from './annotationCommands.ts';
import { ClaimsView } from './claimsView.ts';
import { CommentThreads } from './commentThreads.ts';
import type { Desk } from './desk.ts';
import { registerEvidenceCommand } from './evidenceCommand.ts';
import { Moves } from './moves.ts';
import { registerNextClaim } from './nextClaim.ts';
import { registerReviewer } from './reviewer.ts';
import { registerReviewUndo } from './reviewUndo.ts';
import { registerUnsaved } from './savedActions.ts';
import { registerTagCommands } from './tagCommands.ts';
import { registerThreadCommands } from './threadCommands.ts';

/** All that reviews: the Claims view, and the commands that work on what is selected in it or on what the cursor is in. */
export function registerReviewing(desk: Desk): vscode.Disposable {
  const view = new ClaimsView(desk);
  const moves = new Moves();
  const threads = new CommentThreads(desk);
  const selected = view.selected.bind(view);
  return vscode.Disposable.from(
    view,
    threads,
    registerReviewer(desk),
    registerUnsaved(desk),
    registerTagCommands(desk, selected, threads, moves),
    registerAnnotationCommands(desk, selected),
    registerEvidenceCommand(desk, selected),
    registerThreadCommands(desk, threads),
    registerNextClaim(desk, moves),
    registerReviewUndo(desk, moves),
  );
}
