import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import { toRange, toSpan } from './convert.ts';
import type { Desk } from './desk.ts';
import { markKindOfEntity, markKindOfFigure, markKinds, type MarkKind } from './markKinds.ts';
import { createMarkStyles } from './markStyles.ts';

/** Above this many marks only what can be seen is painted, with `margin` lines around it. */
const mostAtOnce = 2000;
/** Lines above and below the window: scrolling by a page finds its marks painted. */
const margin = 60;

const hiddenKey = 'marksHidden';

/** Paints the figures and entities of every visible article; one command hides and shows them. */
export function registerMarks(desk: Desk): vscode.Disposable {
  const painter = new MarkPainter(desk);
  return vscode.Disposable.from(
    painter,
    vscode.commands.registerCommand('claimdesk.toggleMarks', () => painter.toggle()),
  );
}

class MarkPainter implements vscode.Disposable {
  readonly #desk: Desk;
  readonly #styles = createMarkStyles();
  readonly #subscriptions: vscode.Disposable;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#subscriptions = vscode.Disposable.from(
      ...Object.values(this.#styles),
      vscode.window.onDidChangeVisibleTextEditors((editors) => this.#paintAll(editors)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) =>
        this.#scrolled(textEditor),
      ),
      desk.articles.onDidOpen((document) => this.#paintDocument(document)),
      desk.articles.onDidChange((document) => this.#paintDocument(document)),
      desk.articles.onDidClose((document) => this.#paintDocument(document)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('claimdesk.marks')) this.#paintAll();
      }),
    );
  }

  async toggle(): Promise<void> {
    await this.#desk.context.globalState.update(hiddenKey, !this.#hidden());
    this.#paintAll();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #hidden(): boolean {
    return this.#desk.context.globalState.get(hiddenKey, false);
  }

  #paintAll(editors: readonly vscode.TextEditor[] = vscode.window.visibleTextEditors): void {
    for (const editor of editors) this.#paint(editor);
  }

  #paintDocument(document: vscode.TextDocument): void {
    this.#paintAll(
      vscode.window.visibleTextEditors.filter((editor) => editor.document === document),
    );
  }

  #scrolled(editor: vscode.TextEditor): void {
    const analysis = this.#desk.articles.analysisOf(editor.document);
    if (analysis !== null && isLong(analysis)) this.#paint(editor);
  }

  #paint(editor: vscode.TextEditor): void {
    const { document } = editor;
    const analysis = this.#hidden() ? null : this.#desk.articles.analysisOf(document);
    const wanted = new Map<MarkKind, Span[]>(markKinds.map((kind) => [kind, []]));
    if (analysis !== null) {
      const within = isLong(analysis) ? seen(editor) : null;
      for (const [kind, span] of marksOf(analysis)) {
        if (within === null || overlaps(within, span)) wanted.get(kind)?.push(span);
      }
    }
    for (const [kind, spans] of wanted) {
      editor.setDecorations(
        this.#styles[kind],
        spans.map((span) => toRange(document, span)),
      );
    }
  }
}

function* marksOf({ figures, mentions }: Analysis): Generator<readonly [MarkKind, Span]> {
  for (const figure of figures) yield [markKindOfFigure[figure.kind], figure];
  for (const mention of mentions) yield [markKindOfEntity[mention.kind], mention];
}

function isLong({ figures, mentions }: Analysis): boolean {
  return figures.length + mentions.length > mostAtOnce;
}

function seen(editor: vscode.TextEditor): Span {
  const lines = editor.visibleRanges.flatMap(({ start, end }) => [start.line, end.line]);
  const first = Math.max(0, Math.min(...lines) - margin);
  return toSpan(editor.document, new vscode.Range(first, 0, Math.max(...lines) + margin, 0));
}
