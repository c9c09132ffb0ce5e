import type { Analysis } from '../core/analysis.ts';

export interface TableOptions {
  readonly allSentences: boolean;
  readonly width: number;
}

/** The analysis of one article for people: figures, entities and claims with their lines. */
export function reportTable(
  name: string,
  analysis: Analysis,
  { allSentences }: TableOptions,
): string {
  const { text } = analysis.article;
  const lines = [name];
  for (const f of analysis.figures) lines.push(`${f.kind}  ${text.slice(f.start, f.end)}`);
  for (const m of analysis.mentions) lines.push(`${m.kind}  ${text.slice(m.start, m.end)}`);
  for (const s of analysis.sentences)
    if (allSentences || s.strength !== 'none')
      lines.push(`${s.strength}  ${text.slice(s.start, s.end)}`);
  return `${lines.join('\n')}\n`;
}
