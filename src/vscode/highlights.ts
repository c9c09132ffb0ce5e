import * as vscode from 'vscode';
import { amountKey } from '../services/newsroomIndex.ts';
import { articleSelector } from './articleSelector.ts';
import { toRange } from './convert.ts';
import type { Desk } from './desk.ts';
import { touched } from './findAt.ts';

/** Highlights the other mentions of the entity at the cursor, whatever name they use, and the other places of an amount. */
export function registerHighlights({ articles }: Desk): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(articleSelector, {
    provideDocumentHighlights(document, position) {
      const analysis = articles.analysisOf(document);
      if (analysis === null) return null;
      const offset = document.offsetAt(position);
      const mention = touched(analysis.mentions, offset);
      const figure = touched(analysis.figures, offset);
      const key = figure === null ? null : amountKey(figure);
      const spans =
        mention !== null
          ? analysis.mentions.filter(({ entity }) => entity === mention.entity)
          : analysis.figures.filter((other) => key !== null && amountKey(other) === key);
      // Nothing of ours: the editor highlights the word, as it does everywhere.
      if (spans.length === 0) return null;
      return spans.map((span) => new vscode.DocumentHighlight(toRange(document, span)));
    },
  });
}
