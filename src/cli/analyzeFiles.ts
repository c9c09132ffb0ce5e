import { analyze } from '../core/analyze.ts';
import { DeskSettingsAbove } from './deskSettingsAbove.ts';
import { describeAnalysis } from './describeAnalysis.ts';
import { Progress } from './progress.ts';
import { readArticle, standardInputName } from './readArticle.ts';
import { reportTable } from './reportTable.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usageError.ts';

export interface AnalyzeOptions {
  readonly json: boolean;
  /** Sentences that are no claims are listed too. */
  readonly allSentences: boolean;
}

/** Analyses every file that can be read and complains of the others. Resolves to the exit code. */
export async function analyzeFiles(
  terminal: Terminal,
  paths: readonly string[],
  options: AnalyzeOptions,
): Promise<number> {
  if (paths.filter((path) => path === '-').length > 1) {
    throw new UsageError('standard input (-) can be read only once');
  }
  const progress = new Progress(terminal);
  const desk = new DeskSettingsAbove(terminal);
  let unreadable = 0;
  for (const [index, path] of paths.entries()) {
    progress.show(`${index + 1}/${paths.length} ${path}`);
    let report: string;
    try {
      report = await analyzeFile(terminal, desk, path, options);
    } catch (error) {
      unreadable++;
      progress.clear();
      terminal.complain(unreadableMessage(path, error));
      continue;
    }
    progress.clear();
    await terminal.write(report);
  }
  progress.clear();
  return unreadable > 0 || desk.broken ? 2 : 0;
}

async function analyzeFile(
  terminal: Terminal,
  desk: DeskSettingsAbove,
  path: string,
  { json, allSentences }: AnalyzeOptions,
): Promise<string> {
  const { name, text, format } = await readArticle(terminal, path);
  const { settings, problems } = await desk.of(path);
  const { currency, names, notNames } = settings;
  const analysis = analyze(text, { format, currency, names, notNames });
  if (!json) return reportTable(name, analysis, { allSentences, width: terminal.width });
  const record = describeAnalysis(analysis, allSentences);
  return `${JSON.stringify({ version: 1, file: name, length: text.length, ...record, problems })}\n`;
}

function unreadableMessage(path: string, error: unknown): string {
  const name = path === '-' ? standardInputName : path;
  return `claimdesk: cannot read ${name}: ${error instanceof Error ? error.message : String(error)}\n`;
}
