import * as vscode from 'vscode';
import type { EntityKind } from '../core/entities/entity.ts';
import type { ArticleFacts } from '../services/newsroomFacts.ts';
import { toLocation } from './convert.ts';
import type { Desk } from './desk.ts';
import { folderRead } from './folderRead.ts';
import { entityKindName } from './kindNames.ts';

/** More than anybody reads in a pick list; the next letter narrows it. */
const mostSymbols = 300;

const symbolKinds: Readonly<Record<EntityKind, vscode.SymbolKind>> = {
  PERSON: vscode.SymbolKind.Object,
  ORG: vscode.SymbolKind.Module,
  PRODUCT: vscode.SymbolKind.Package,
  PLACE: vscode.SymbolKind.Namespace,
  LAW: vscode.SymbolKind.Interface,
  EVENT: vscode.SymbolKind.Event,
  FACILITY: vscode.SymbolKind.Struct,
};

/** "Go to Symbol in Workspace": the entities of the folder, each article's first mention, and the claims. */
export function registerWorkspaceSymbols({ newsroom }: Desk): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      await folderRead(newsroom, token);
      const symbols: vscode.SymbolInformation[] = [];
      for (const symbol of symbolsOf(newsroom.articles(), query.toLowerCase())) {
        if (symbols.length >= mostSymbols || token.isCancellationRequested) break;
        symbols.push(symbol);
      }
      return symbols;
    },
  });
}

/** Names before claims: whoever types a name looks for it. */
function* symbolsOf(
  articles: readonly ArticleFacts[],
  query: string,
): Generator<vscode.SymbolInformation> {
  for (const article of articles) {
    const seen = new Set<string>();
    for (const mention of article.mentions) {
      const { entity, kind } = mention;
      if (seen.has(entity) || !fits(entity, query)) continue;
      seen.add(entity);
      const place = toLocation(article, mention);
      yield new vscode.SymbolInformation(entity, symbolKinds[kind], entityKindName(kind), place);
    }
  }
  for (const article of articles) {
    for (const claim of article.claims) {
      const { strength, text } = claim;
      if (strength === 'none' || !fits(text, query)) continue;
      const what = strength === 'core' ? vscode.l10n.t('core claim') : vscode.l10n.t('claim');
      const place = toLocation(article, claim);
      yield new vscode.SymbolInformation(text, vscode.SymbolKind.Constant, what, place);
    }
  }
}

/** Loosely, as the editor asks for it: the letters in their order. It ranks what it gets itself. */
function fits(name: string, query: string): boolean {
  const text = name.toLowerCase();
  let from = 0;
  for (const letter of query) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
