import type * as vscode from 'vscode';
import { Newsroom } from '../services/newsroom.ts';
import type { Address, Log } from '../services/ports.ts';
import { Reviews } from '../services/reviews.ts';
import { registerArticleContext } from './articleContext.ts';
import { registerClaimMarks } from './claimMarks.ts';
import { registerDefinition } from './definition.ts';
import type { Desk } from './desk.ts';
import { deskFiles } from './deskFiles.ts';
import { clock, pace, random } from './deskPorts.ts';
import { registerDeskSettingsFile } from './deskSettingsFile.ts';
import { registerEntityHover } from './entityHover.ts';
import { registerFigureHover } from './figureHover.ts';
import { FolderLibrary } from './folderLibrary.ts';
import { registerFolderViews } from './folderViews.ts';
import { registerHighlights } from './highlights.ts';
import type { LocalMachine } from './localMachine.ts';
import { createLog } from './log.ts';
import { registerMarks } from './marks.ts';
import { MarksSwitch } from './marksSwitch.ts';
import { registerMentionNavigation } from './mentionNavigation.ts';
import { registerNewsroomFeed } from './newsroomFeed.ts';
import { OpenArticles } from './openArticles.ts';
import { registerOutline } from './outline.ts';
import { registerReferences } from './references.ts';
import { registerReviewFeed } from './reviewFeed.ts';
import { registerReviewing } from './reviewing.ts';
import { registerReviewProblems } from './reviewProblems.ts';
import { registerRevealSpan } from './revealSpan.ts';
import { registerStatusItem } from './statusItem.ts';
import { registerVerdictHints } from './verdictHints.ts';
import { createSettings } from './workspaceSettings.ts';
import { registerWorkspaceSymbols } from './workspaceSymbols.ts';

/**
 * The composition root: the only place that creates. Every feature is registered here, and knows only the desk. `local`
 * is the machine that the extension runs on; null where there is no Node.
 */
export function activateDesk(context: vscode.ExtensionContext, local: LocalMachine | null): void {
  const log = createLog();
  const desk = createDesk(context, log, local);
  const marks = new MarksSwitch(context.globalState);
  context.subscriptions.push(log, desk.articles, marks, ...registerFeatures(desk, marks));
  desk.articles.start();
}

function createDesk(context: vscode.ExtensionContext, log: Log, local: LocalMachine | null): Desk {
  const files = deskFiles(local?.files ?? null);
  const settings = createSettings(files, log);
  const ports = {
    settle: async (address: Address) => settings.load(address),
    choicesFor: (address: Address) => settings.of(address),
    includes: (address: Address) => settings.includes(address),
  };
  const articles = new OpenArticles(ports);
  const newsroom = new Newsroom({ library: new FolderLibrary(settings), pace, log });
  const reviews = new Reviews({ files, clock, random, log });
  return { context, local, log, articles, newsroom, reviews, settings };
}

function registerFeatures(desk: Desk, marks: MarksSwitch): vscode.Disposable[] {
  return [
    registerArticleContext(desk),
    registerDeskSettingsFile(desk),
    registerNewsroomFeed(desk),
    registerReviewFeed(desk),
    registerMarks(desk, marks),
    registerClaimMarks(desk, marks),
    registerVerdictHints(desk, marks),
    registerReviewProblems(desk),
    registerStatusItem(desk),
    registerFigureHover(desk),
    registerEntityHover(desk),
    registerMentionNavigation(desk),
    registerReferences(desk),
    registerHighlights(desk),
    registerDefinition(desk),
    registerOutline(desk),
    registerWorkspaceSymbols(desk),
    registerRevealSpan(desk),
    registerFolderViews(desk),
    registerReviewing(desk),
  ];
}
