import * as vscode from 'vscode';
import type { FigureKind } from '../core/figures/figure.ts';
import { formatFigure } from '../core/figures/formatFigure.ts';
import { listFigures } from '../services/folderLists.ts';
import type { FolderTreeParts } from './folderTree.ts';
import { figureKindWords } from './kindWords.ts';
import { localFigureWords } from './localFigureWords.ts';

/** The Figures view: kind, amount, and every place that gives it. */
export const figuresView: FolderTreeParts<FigureKind> = {
  view: 'claimdesk.figures',
  list: listFigures,
  words: figureKindWords,
  describe({ label, places: [place] }) {
    const fact = place?.article.figures[place.index];
    if (fact === undefined) return '';
    const style = { locale: vscode.env.language, form: 'long', words: localFigureWords() } as const;
    const said = formatFigure(fact.figure, fact.text, style);
    return said === label ? '' : said;
  },
  at({ article, index }) {
    const fact = article.figures[index];
    if (fact === undefined) return null;
    const { figure, text, claim } = fact;
    return { start: figure.start, end: figure.end, text, claim };
  },
};
