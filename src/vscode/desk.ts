import type * as vscode from 'vscode';
import type { Newsroom } from '../services/newsroom.ts';
import type { NewsroomSettings } from '../services/newsroomSettings.ts';
import type { Log } from '../services/ports.ts';
import type { Reviews } from '../services/reviews.ts';
import type { LocalMachine } from './localMachine.ts';
import type { OpenArticles } from './openArticles.ts';

/** What every feature gets: the services and where to log. Features know the desk and never one another. */
export interface Desk {
  readonly context: vscode.ExtensionContext;
  /** Null in the web, where there is no Node. */
  readonly local: LocalMachine | null;
  readonly log: Log;
  /** The open articles, their analyses, and the one in front. */
  readonly articles: OpenArticles;
  /** All articles of the workspace. */
  readonly newsroom: Newsroom;
  /** What reviewers say of the open articles. */
  readonly reviews: Reviews;
  /** The desk's settings in force for each article: `claimdesk.yaml`. */
  readonly settings: NewsroomSettings;
}
