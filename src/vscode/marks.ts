import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import { PaintedMarks } from '../services/paintedMarks.ts';
import { toRange, toSpan } from './convert.ts';
import type { Desk } from './desk.ts';
import { markKindOfEntity, markKindOfFigure, markKinds, type MarkKind } from './markKinds.ts';
import type { MarksSwitch } from './marksSwitch.ts';
import { createMarkStyles } from './markStyles.ts';
import { kindsOn } from './preferences.ts';

/** Above this many marks only what can be seen is painted, with `margin` lines around it. */
const mostAtOnce = 2000;
/** Lines above and below the window: scrolling by a page finds its marks painted. */
const margin = 60;

/** Paints the figures and entities of every visible article. */
export function registerMarks(desk: Desk, marks: MarksSwitch): vscode.Disposable {
  const painter = new MarkPainter(desk, marks);
  const { articles } = desk;
  return vscode.Disposable.from(
    painter,
    marks.onDidChange(() => painter.paintAll()),
    vscode.window.onDidChangeVisibleTextEditors(() => painter.paintAll()),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) =>
      painter.scroll(textEditor),
    ),
    vscode.workspace.onDidChangeTextDocument((event) => painter.follow(event)),
    articles.onDidOpen((document) => painter.paintDocument(document)),
    articles.onDidChange((document) => painter.paintDocument(document)),
    articles.onDidClose((document) => painter.paintDocument(document)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('claimdesk.marks')) painter.paintAll();
    }),
  );
}

class MarkPainter implements vscode.Disposable {
  readonly #desk: Desk;
  readonly #marks: MarksSwitch;
  readonly #styles = createMarkStyles();
  readonly #painted = new WeakMap<vscode.TextEditor, PaintedMarks<MarkKind>>();

  constructor(desk: Desk, marks: MarksSwitch) {
    this.#desk = desk;
    this.#marks = marks;
  }

  paintAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#paint(editor);
  }

  paintDocument(document: vscode.TextDocument): void {
    for (const editor of editorsOf(document)) this.#paint(editor);
  }

  /** Only a long article has anything to paint when it is scrolled. */
  scroll(editor: vscode.TextEditor): void {
    const analysis = this.#desk.articles.analysisOf(editor.document);
    if (analysis !== null && isLong(analysis)) this.#paint(editor);
  }

  /** The editor moves its marks with the text by itself; most keys leave nothing to paint. */
  follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      text,
    }));
    if (edits.length === 0) return;
    const now = performance.now();
    for (const editor of editorsOf(document)) this.#painted.get(editor)?.follow(edits, now);
  }

  dispose(): void {
    for (const style of Object.values(this.#styles)) style.dispose();
  }

  #paint(editor: vscode.TextEditor): void {
    const painted = this.#painted.get(editor) ?? new PaintedMarks<MarkKind>();
    this.#painted.set(editor, painted);
    for (const [kind, spans] of this.#wantedIn(editor)) {
      if (!painted.needs(kind, spans, performance.now())) continue;
      const ranges = spans.map((span) => toRange(editor.document, span));
      editor.setDecorations(this.#styles[kind], ranges);
    }
  }

  #wantedIn(editor: vscode.TextEditor): Map<MarkKind, Span[]> {
    const wanted = new Map<MarkKind, Span[]>(markKinds.map((kind) => [kind, []]));
    const analysis = this.#marks.hidden ? null : this.#desk.articles.analysisOf(editor.document);
    if (analysis === null) return wanted;
    const on = kindsOn('marks.kinds', editor.document);
    const within = isLong(analysis) ? seenIn(editor) : null;
    for (const [kind, span] of marksOf(analysis)) {
      const isWanted = on.has(kind) && (within === null || overlaps(within, span));
      if (isWanted) wanted.get(kind)?.push(span);
    }
    return wanted;
  }
}

function editorsOf(document: vscode.TextDocument): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
}

function* marksOf({ figures, mentions }: Analysis): Generator<readonly [MarkKind, Span]> {
  for (const figure of figures) yield [markKindOfFigure[figure.kind], figure];
  for (const mention of mentions) yield [markKindOfEntity[mention.kind], mention];
}

function isLong({ figures, mentions }: Analysis): boolean {
  return figures.length + mentions.length > mostAtOnce;
}

function seenIn(editor: vscode.TextEditor): Span {
  const lines = editor.visibleRanges.flatMap(({ start, end }) => [start.line, end.line]);
  const first = Math.max(0, Math.min(...lines) - margin);
  return toSpan(editor.document, new vscode.Range(first, 0, Math.max(0, ...lines) + margin, 0));
}
