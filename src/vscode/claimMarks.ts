import * as vscode from 'vscode';
import { outlinedItems, type OutlinedClaim } from '../services/claimOutline.ts';
import { articleAddress } from './articleFiles.ts';
import { toRange } from './convert.ts';
import type { Desk } from './desk.ts';
import type { MarksSwitch } from './marksSwitch.ts';
import { claimOutlineOf } from './claimOutlineOf.ts';
import { showsVerdicts } from './preferences.ts';

/** Milliseconds: typing moves these marks along by itself, a verdict is shown at once enough. */
const rest = 60;

/**
 * Shows the state of claims: open and closed ones in the overview ruler, and behind each claim that somebody judged the
 * verdict in words, so that it is read without colour.
 */
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
  readonly #open = claimStyle('claimdesk.openClaim');
  readonly #closed = claimStyle('claimdesk.closedClaim');
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
    const options = (open: boolean): vscode.DecorationOptions[] =>
      claims
        .filter((claim) => claim.open === open && (open || claim.verdict !== null))
        .map((claim) => this.#describe(editor.document, claim));
    editor.setDecorations(this.#open, options(true));
    editor.setDecorations(this.#closed, options(false));
  }

  #claimsOf({ document }: vscode.TextEditor): OutlinedClaim[] {
    if (this.#marks.hidden || !showsVerdicts(document)) return [];
    const outline = claimOutlineOf(this.#desk, document);
    if (outline === null) return [];
    const claims = outlinedItems(outline).filter((item) => item.kind === 'claim');
    return claims.filter(({ counts, verdict }) => counts || verdict !== null);
  }

  #describe(document: vscode.TextDocument, claim: OutlinedClaim): vscode.DecorationOptions {
    const range = toRange(document, claim);
    if (claim.verdict === null) return { range };
    const { verdicts } = this.#desk.settings.of(articleAddress(document.uri));
    const label = verdicts.find(({ id }) => id === claim.verdict)?.label ?? claim.verdict;
    const words = claim.disputed ? vscode.l10n.t('{0}, disputed', label) : label;
    const sign = claim.open ? '•' : '✓';
    return {
      range,
      renderOptions: { after: { contentText: ` ${sign} ${words.replaceAll(/\s+/g, ' ')}` } },
    };
  }
}

function claimStyle(colour: string): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor(colour);
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    after: { color, margin: '0 0 0 0.2em', fontStyle: 'italic' },
  });
}
