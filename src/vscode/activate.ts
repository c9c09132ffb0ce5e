import * as vscode from 'vscode';
import type { DeskChoices } from '../services/articles.ts';
import { matchGlob } from '../services/newsroomGlob.ts';
import { Newsroom } from '../services/newsroom.ts';
import type { Address, Files } from '../services/ports.ts';
import { registerArticleContext } from './articleContext.ts';
import { registerDefinition } from './definition.ts';
import type { Desk } from './desk.ts';
import { registerEntityHover } from './entityHover.ts';
import { FolderLibrary } from './folderLibrary.ts';
import { registerFolderViews } from './folderViews.ts';
import { registerHighlights } from './highlights.ts';
import { createLog } from './log.ts';
import { registerMarks } from './marks.ts';
import { registerMentionNavigation } from './mentionNavigation.ts';
import { registerNewsroomFeed } from './newsroomFeed.ts';
import { OpenArticles } from './openArticles.ts';
import { registerOutline } from './outline.ts';
import { registerReferences } from './references.ts';
import { registerRevealSpan } from './revealSpan.ts';
import { registerWorkspaceSymbols } from './workspaceSymbols.ts';

/** The composition root: the only place that creates. Every feature is registered here, and knows only the desk. */
export function activateDesk(context: vscode.ExtensionContext, files: Files): void {
  const log = createLog();
  const choices: DeskChoices = { currency: 'USD', names: [], notNames: [] };
  const choicesFor = (_address: Address): DeskChoices => choices;
  const articles = new OpenArticles({ choicesFor, includes });
  const library = new FolderLibrary({ settle: async () => {}, choicesFor, includes });
  const newsroom = new Newsroom({ library, pace, log });
  const desk: Desk = { context, files, log, articles, newsroom };
  context.subscriptions.push(
    log,
    articles,
    registerArticleContext(desk),
    registerNewsroomFeed(desk),
    registerMarks(desk),
    registerEntityHover(desk),
    registerMentionNavigation(desk),
    registerReferences(desk),
    registerHighlights(desk),
    registerDefinition(desk),
    registerOutline(desk),
    registerWorkspaceSymbols(desk),
    registerRevealSpan(),
    registerFolderViews(desk),
  );
  articles.start();
}

function includes(address: Address): boolean {
  return ['**/*.txt', '**/*.md'].some((pattern) =>
    matchGlob(pattern, vscode.Uri.parse(address).path),
  );
}

/** A timer, not a microtask: the editor's messages get their turn in between. */
const pace = {
  now: () => performance.now(),
  rest: async () =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    }),
};
