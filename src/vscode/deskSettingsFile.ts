import * as vscode from 'vscode';
import { readDeskSettings } from '../core/annotations/readDeskSettings.ts';
import type { Problem } from '../core/text/problem.ts';
import { lineStartsOf } from '../services/newsroomLines.ts';
import { settingsFileName } from '../services/newsroomSettings.ts';
import { toAddress, toRangeIn, toUri } from './convert.ts';
import type { Desk } from './desk.ts';

/** Milliseconds after the last key in a settings file before its problems are shown. */
const typingPause = 300;

/**
 * Follows `claimdesk.yaml` wherever it stands: new settings apply at once; what is wrong with a file is shown at its
 * place while the last good settings stay in force.
 */
export function registerDeskSettingsFile(desk: Desk): vscode.Disposable {
  const { settings, articles, newsroom } = desk;
  const shown = vscode.languages.createDiagnosticCollection('claimdesk');
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${settingsFileName}`);
  const refresh = (uri: vscode.Uri): void => void settings.refresh(toAddress(uri));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = settings.onDidChange((change) => {
    showAll(desk, shown);
    articles.refresh();
    if (change === 'changed') void newsroom.reload();
  });
  return vscode.Disposable.from(
    shown,
    watcher,
    watcher.onDidChange(refresh),
    watcher.onDidCreate(refresh),
    watcher.onDidDelete(refresh),
    // Sooner than the watcher, which may take seconds.
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (isSettingsFile(document)) refresh(document.uri);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (!isSettingsFile(document)) return;
      clearTimeout(timer);
      timer = setTimeout(() => showOpen(document, shown), typingPause);
    }),
    new vscode.Disposable(() => {
      clearTimeout(timer);
      unsubscribe();
    }),
  );
}

function isSettingsFile({ uri, isUntitled }: vscode.TextDocument): boolean {
  return !isUntitled && uri.path.endsWith(`/${settingsFileName}`);
}

/** As the files are on the disk. */
function showAll({ settings }: Desk, shown: vscode.DiagnosticCollection): void {
  shown.clear();
  for (const { file, text, problems } of settings.files()) {
    shown.set(toUri(file), toDiagnostics(text, problems));
  }
}

/** As somebody is writing it. */
function showOpen(document: vscode.TextDocument, shown: vscode.DiagnosticCollection): void {
  const text = document.getText();
  shown.set(document.uri, toDiagnostics(text, readDeskSettings(text).problems));
}

function toDiagnostics(text: string, problems: readonly Problem[]): vscode.Diagnostic[] {
  const lineStarts = lineStartsOf(text);
  return problems.map(({ span, message, code }) => {
    const range = toRangeIn(lineStarts, span);
    const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
    diagnostic.source = 'Claimdesk';
    diagnostic.code = code;
    return diagnostic;
  });
}
