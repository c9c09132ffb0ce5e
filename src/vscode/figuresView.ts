import type { FigureKind } from '../core/figures/figure.ts';
import { listFigures } from '../services/folderLists.ts';
import type { FolderTreeParts } from './folderTree.ts';
import { figureKindWords } from './kindWords.ts';

/** The Figures view: kind, amount, and every place that gives it. */
export const figuresView: FolderTreeParts<FigureKind> = {
  view: 'claimdesk.figures',
  list: listFigures,
  words: figureKindWords,
  describe: () => '',
  at({ article, index }) {
    const fact = article.figures[index];
    if (fact === undefined) return null;
    const { figure, text, claim } = fact;
    return { start: figure.start, end: figure.end, text, claim };
  },
};
