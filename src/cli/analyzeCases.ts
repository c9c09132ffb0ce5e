import { analyze } from '../core/analyze.ts';
import type { TextFormat } from '../core/text/article.ts';
import type { DeskSettings } from '../core/annotations/deskSettings.ts';
import { DeskSettingsAbove } from './deskSettingsAbove.ts';
import { describeAnalysis } from './describeAnalysis.ts';
import { Progress } from './progress.ts';
import { readLines } from './readLines.ts';
import { standardInputName } from './readArticle.ts';
import type { Terminal } from './terminal.ts';

interface Case {
  readonly id: unknown;
  readonly text: string;
  readonly format: TextFormat;
}

/**
 * Analyses the texts of `{"id", "text", "format"?}` lines on standard input, a line of JSON for each; complains of
 * lines that are no such case. The settings are those of the current folder. Resolves to the exit code.
 */
export async function analyzeCases(terminal: Terminal): Promise<number> {
  const progress = new Progress(terminal);
  const desk = new DeskSettingsAbove(terminal);
  const { settings } = await desk.of('-');
  let line = 0;
  let wrong = 0;
  for await (const source of readLines(terminal.input)) {
    line++;
    if (source?.trim() === '') continue;
    progress.show(`${line} cases`);
    const found = source === null ? 'not valid UTF-8; save it as UTF-8' : readCase(source);
    if (typeof found === 'string') {
      wrong++;
      progress.clear();
      terminal.complain(`claimdesk: ${standardInputName} line ${line}: ${found}\n`);
      continue;
    }
    progress.clear();
    await terminal.write(`${JSON.stringify(analyzeCase(found, settings))}\n`);
  }
  progress.clear();
  return wrong > 0 || desk.broken ? 2 : 0;
}

function analyzeCase({ id, text, format }: Case, settings: DeskSettings): object {
  const { currency, names, notNames } = settings;
  const analysis = analyze(text, { format, currency, names, notNames });
  const { figures, entities, claims } = describeAnalysis(analysis, true);
  return { id, spans: figures, entities, claims };
}

/** The case on a line, or what is wrong with it. */
function readCase(source: string): Case | string {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return `not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'not an object {"id", "text"}';
  }
  const {
    id,
    text,
    format = 'plain',
  } = value as Readonly<Record<'id' | 'text' | 'format', unknown>>;
  if (id === undefined) return '"id" is missing';
  if (typeof text !== 'string') return '"text" must be a string';
  if (format !== 'plain' && format !== 'markdown') return '"format" must be "plain" or "markdown"';
  return { id, text, format };
}
