import * as vscode from 'vscode';
import { markKinds, type MarkKind } from './markKinds.ts';

/**
 * How each kind looks, in one line under the words: the colour from the theme, the form for who does not see the colour.
 * Figures have a tinted ground besides, and a box in high contrast; names have neither.
 */
const underlines: Readonly<Record<MarkKind, { style: string; width: string; tinted?: true }>> = {
  money: { style: 'solid', width: '2px', tinted: true },
  amount: { style: 'dotted', width: '2px', tinted: true },
  date: { style: 'dashed', width: '1px', tinted: true },
  person: { style: 'solid', width: '2px' },
  organisation: { style: 'solid', width: '1px' },
  product: { style: 'dotted', width: '2px' },
  place: { style: 'dashed', width: '1px' },
  law: { style: 'double', width: '3px' },
  event: { style: 'dashed', width: '2px' },
  facility: { style: 'dotted', width: '1px' },
};

function ground(): vscode.DecorationRenderOptions {
  return {
    backgroundColor: new vscode.ThemeColor('claimdesk.figureBackground'),
    outline: '1px solid',
    outlineColor: new vscode.ThemeColor('claimdesk.figureBorder'),
  };
}

/** One decoration type a kind, made once: a type is a style sheet rule, and each one costs when it is made. */
export function createMarkStyles(): Readonly<Record<MarkKind, vscode.TextEditorDecorationType>> {
  const styles = markKinds.map((kind) => {
    const { style, width, tinted } = underlines[kind];
    return [
      kind,
      vscode.window.createTextEditorDecorationType({
        // Typing at the edge of a mark is not part of what was marked.
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        borderStyle: style,
        borderWidth: `0 0 ${width} 0`,
        borderColor: new vscode.ThemeColor(`claimdesk.${kind}`),
        ...(tinted === true ? ground() : {}),
      }),
    ] as const;
  });
  return Object.fromEntries(styles) as Record<MarkKind, vscode.TextEditorDecorationType>;
}
