import type * as vscode from 'vscode';
import type { Newsroom } from '../services/newsroom.ts';
import type { Files, Log } from '../services/ports.ts';
import type { OpenArticles } from './openArticles.ts';

/** What every feature gets: the services and where to log. Features know the desk and never one another. */
export interface Desk {
  readonly context: vscode.ExtensionContext;
  readonly files: Files;
  readonly log: Log;
  /** The open articles, their analyses, and the one in front. */
  readonly articles: OpenArticles;
  /** All articles of the workspace. */
  readonly newsroom: Newsroom;
}
