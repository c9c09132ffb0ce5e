import * as vscode from 'vscode';
import type { Desk } from './desk.ts';
import { entitiesView } from './entitiesView.ts';
import { figuresView } from './figuresView.ts';
import { FolderTree } from './folderTree.ts';
import { ListScope } from './listScope.ts';

/** The Entities and Figures views, which list the same articles. */
export function registerFolderViews(desk: Desk): vscode.Disposable {
  const scope = new ListScope(desk);
  return vscode.Disposable.from(
    scope,
    new FolderTree(desk, scope, entitiesView),
    new FolderTree(desk, scope, figuresView),
  );
}
