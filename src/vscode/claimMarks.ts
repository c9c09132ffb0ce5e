import * as vscode from 'vscode';
import { outlinedItems, type OutlinedClaim } from '../services/claimOutline.ts';
import { claimOutlineOf } from './claimOutlineOf.ts';
import { toRange } from './convert.ts';
import type { Desk } from './desk.ts';
import type { MarksSwitch } from './marksSwitch.ts';
import { showsVerdicts } from './preferences.ts';

/** Milliseconds: the editor moves the marks along with the typing by itself, and a verdict is shown soon enough. */
const rest = 60;

/** Shows in the overview ruler where claims are open and where they are closed. */
export function registerClaimMarks(desk: Desk, marks: MarksSwitch): vscode.Disposable {
  const painter = new ClaimPainter(desk, marks);
  const { articles, reviews } = desk;
  const repaint = (): void => painter.paintSoon();
  return vscode.Disposable.from(
    painter,
    marks.onDidChange(repaint),
    articles.onDidOpen(repaint),
    articles.onDidChange(repaint),
    articles.onDidClose(repaint),
    vscode.window.onDidChangeVisibleTextEditors(repaint),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('claimdesk.marks')) repaint();
    }),
    new vscode.Disposable(reviews.onDidChange(repaint)),
  );
}

class ClaimPainter implements vscode.Disposable {
  readonly #desk: Desk;
  readonly #marks: MarksSwitch;
  readonly #open = rulerStyle('claimdesk.openClaim');
  readonly #closed = rulerStyle('claimdesk.closedClaim');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk, marks: MarksSwitch) {
    this.#desk = desk;
    this.#marks = marks;
  }

  paintSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const editor of vscode.window.visibleTextEditors) this.#paint(editor);
    }, rest);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#open.dispose();
    this.#closed.dispose();
  }

  #paint(editor: vscode.TextEditor): void {
    const claims = this.#claimsOf(editor);
    const ranges = (wanted: readonly OutlinedClaim[]): vscode.Range[] =>
      wanted.map((claim) => toRange(editor.document, claim));
    editor.setDecorations(this.#open, ranges(claims.filter(({ open }) => open)));
    editor.setDecorations(this.#closed, ranges(claims.filter(({ open }) => !open)));
  }

  /** Those that have to be checked, and those that somebody judged all the same. */
  #claimsOf({ document }: vscode.TextEditor): OutlinedClaim[] {
    if (this.#marks.hidden || !showsVerdicts(document)) return [];
    const outline = claimOutlineOf(this.#desk, document);
    if (outline === null) return [];
    const claims = outlinedItems(outline).filter((item) => item.kind === 'claim');
    return claims.filter(({ counts, verdict }) => counts || verdict !== null);
  }
}

function rulerStyle(colour: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    overviewRulerColor: new vscode.ThemeColor(colour),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
}
