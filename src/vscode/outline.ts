import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { Article } from '../core/text/article.ts';
import { shorten } from '../services/shorten.ts';
import { wordsOf } from '../services/wordsOf.ts';
import { toRange } from './convert.ts';
import type { Desk } from './desk.ts';

/** A line of the Outline: about as much as a sidebar shows. */
const longestLine = 80;

/**
 * The Outline, the breadcrumbs and "Go to Symbol": headings with their claims in plain text. In Markdown the editor shows
 * the headings itself, so there only the claims are added, as a group of their own.
 */
export function registerOutline({ articles }: Desk): vscode.Disposable {
  const provide =
    (build: (document: vscode.TextDocument, analysis: Analysis) => vscode.DocumentSymbol[]) =>
    (document: vscode.TextDocument): vscode.DocumentSymbol[] => {
      const analysis = articles.analysisOf(document);
      return analysis === null ? [] : build(document, analysis);
    };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      { language: 'plaintext' },
      { provideDocumentSymbols: provide(headingSymbols) },
      { label: 'Claimdesk' },
    ),
    vscode.languages.registerDocumentSymbolProvider(
      { language: 'markdown' },
      { provideDocumentSymbols: provide(claimSymbols) },
      { label: vscode.l10n.t('Claims') },
    ),
  );
}

interface OpenHeading {
  readonly level: number;
  readonly symbol: vscode.DocumentSymbol;
}

/** Headings by level, each reaching to the next one of its level or above, with the claims below it. */
function headingSymbols(
  document: vscode.TextDocument,
  analysis: Analysis,
): vscode.DocumentSymbol[] {
  const { text, blocks } = analysis.article;
  const top: vscode.DocumentSymbol[] = [];
  const open: OpenHeading[] = [];
  const claims = claimsOf(analysis);
  let next = 0;
  const takeClaims = (until: number): void => {
    for (; next < claims.length; next += 1) {
      const claim = claims[next];
      if (claim === undefined || claim.start >= until) return;
      (open.at(-1)?.symbol.children ?? top).push(claimSymbol(document, analysis.article, claim));
    }
  };
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    takeClaims(block.start);
    close(open, block.level, document.positionAt(block.start));
    const range = toRange(document, block);
    const name = text.slice(block.content.start, block.content.end);
    const symbol = new vscode.DocumentSymbol(
      shorten(name, longestLine).text || '…',
      '',
      vscode.SymbolKind.String,
      range,
      range,
    );
    (open.at(-1)?.symbol.children ?? top).push(symbol);
    open.push({ level: block.level, symbol });
  }
  takeClaims(text.length);
  close(open, 0, document.positionAt(text.length));
  return top;
}

/** Ends the headings that a heading of `level` ends. */
function close(open: OpenHeading[], level: number, end: vscode.Position): void {
  while ((open.at(-1)?.level ?? -1) >= level) {
    const symbol = open.pop()?.symbol;
    if (symbol !== undefined) symbol.range = new vscode.Range(symbol.range.start, end);
  }
}

function claimSymbols(document: vscode.TextDocument, analysis: Analysis): vscode.DocumentSymbol[] {
  return claimsOf(analysis).map((claim) => claimSymbol(document, analysis.article, claim));
}

function claimsOf({ sentences }: Analysis): Claim[] {
  return sentences.filter(({ strength }) => strength !== 'none');
}

function claimSymbol(
  document: vscode.TextDocument,
  article: Article,
  claim: Claim,
): vscode.DocumentSymbol {
  const range = toRange(document, claim);
  const detail = claim.strength === 'core' ? vscode.l10n.t('core claim') : vscode.l10n.t('claim');
  const name = shorten(wordsOf(article, claim), longestLine).text;
  return new vscode.DocumentSymbol(name || '…', detail, vscode.SymbolKind.Constant, range, range);
}
