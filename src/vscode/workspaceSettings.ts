import * as vscode from 'vscode';
import { defaultDeskSettings } from '../core/annotations/deskSettings.ts';
import { readDeskSettings } from '../core/annotations/readDeskSettings.ts';
import { NewsroomSettings } from '../services/newsroomSettings.ts';
import type { Files, Log } from '../services/ports.ts';
import { toAddress } from './convert.ts';

/** The desk's settings for the folders of the workspace. */
export function createSettings(files: Files, log: Log): NewsroomSettings {
  return new NewsroomSettings({
    files,
    log,
    roots: () =>
      (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => toAddress(uri).replace(/\/$/, '')),
    read: readDeskSettings,
    defaults: defaultDeskSettings,
  });
}
