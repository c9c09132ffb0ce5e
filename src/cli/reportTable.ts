import type { Analysis } from '../core/analysis.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { Mention } from '../core/entities/entity.ts';
import type { Figure } from '../core/figures/figure.ts';
import { formatFigure } from '../core/figures/formatFigure.ts';
import { formatTable } from './formatTable.ts';
import { linePositions } from './linePositions.ts';

export interface TableOptions {
  /** Sentences that are no claims are listed too. */
  readonly allSentences: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Position = (offset: number) => string;

/** The analysis of one article for people: its figures, entities and claims, each with its place in the file. */
export function reportTable(name: string, analysis: Analysis, options: TableOptions): string {
  const { article, figures, mentions, sentences } = analysis;
  const position = linePositions(article.text);
  const claims = sentences.filter(({ strength }) => options.allSentences || strength !== 'none');
  const parts = [
    `${name}: ${summary(analysis)}\n`,
    section('Figures', figureTable(article.text, figures, position, options.width), figures),
    section('Entities', entityTable(article.text, mentions, position, options.width), mentions),
    section(
      options.allSentences ? 'Sentences' : 'Claims',
      claimTable(article.text, claims, position, options.width),
      claims,
    ),
  ];
  return `${parts.join('')}\n`;
}

function section(title: string, table: string, items: readonly unknown[]): string {
  return items.length === 0 ? '' : `\n${title}\n${table}`;
}

function summary({ figures, mentions, sentences }: Analysis): string {
  const core = sentences.filter(({ strength }) => strength === 'core').length;
  const soft = sentences.filter(({ strength }) => strength === 'soft').length;
  const entities = new Set(mentions.map(({ entity }) => entity)).size;
  return [
    count(figures.length, 'figure', 'figures'),
    `${count(entities, 'entity', 'entities')} (${count(mentions.length, 'mention', 'mentions')})`,
    `${count(core + soft, 'claim', 'claims')} (${core} core, ${soft} soft)`,
  ].join(', ');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function figureTable(
  text: string,
  figures: readonly Figure[],
  position: Position,
  width: number,
): string {
  const columns = [
    { title: 'place', align: 'right' as const },
    { title: 'kind' },
    { title: 'written' },
    { title: 'means' },
  ];
  const rows = figures.map((figure) => {
    const written = text.slice(figure.start, figure.end);
    return [position(figure.start), figure.kind, written, meaningOf(figure, written)];
  });
  return formatTable(columns, rows, width);
}

/** What a figure says, where that is more than is written. */
function meaningOf(figure: Figure, written: string): string {
  const said = formatFigure(figure, written, { locale: 'en', form: 'long' });
  return said === written ? '' : said;
}

function entityTable(
  text: string,
  mentions: readonly Mention[],
  position: Position,
  width: number,
): string {
  const columns = [
    { title: 'kind' },
    { title: 'entity' },
    { title: 'mentions', align: 'right' as const },
    { title: 'first', align: 'right' as const },
    { title: 'written' },
  ];
  const rows = byEntity(mentions).map((same) => [
    same[0]?.kind ?? '',
    same[0]?.entity ?? '',
    String(same.length),
    position(same[0]?.start ?? 0),
    [...new Set(same.map(({ start, end }) => text.slice(start, end)))].join(', '),
  ]);
  return formatTable(columns, rows, width);
}

/** The mentions of each entity, in the order of the first ones. */
function byEntity(mentions: readonly Mention[]): Mention[][] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.kind} ${mention.entity}`;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return [...groups.values()];
}

function claimTable(
  text: string,
  claims: readonly Claim[],
  position: Position,
  width: number,
): string {
  const columns = [
    { title: 'place', align: 'right' as const },
    { title: 'strength' },
    { title: 'class' },
    { title: 'subject' },
    { title: 'words' },
  ];
  const rows = claims.map((claim) => [
    position(claim.start),
    claim.strength,
    claim.class,
    claim.subject ?? '',
    text.slice(claim.start, claim.end),
  ]);
  return formatTable(columns, rows, width);
}
