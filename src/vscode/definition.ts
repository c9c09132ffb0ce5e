import * as vscode from 'vscode';
import { articleSelector } from './articleSelector.ts';
import { toRange } from './convert.ts';
import type { Desk } from './desk.ts';
import { touched } from './findAt.ts';

/** "Go to Definition": the first mention in the article, where a newcomer is introduced ("Rosa Venn, who runs the yard"). */
export function registerDefinition({ articles }: Desk): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(articleSelector, {
    provideDefinition(document, position): vscode.LocationLink[] | null {
      const analysis = articles.analysisOf(document);
      if (analysis === null) return null;
      const mention = touched(analysis.mentions, document.offsetAt(position));
      if (mention === null) return null;
      const first = analysis.mentions.find(({ entity }) => entity === mention.entity) ?? mention;
      const targetRange = toRange(document, first);
      return [
        { originSelectionRange: toRange(document, mention), targetUri: document.uri, targetRange },
      ];
    },
  });
}
