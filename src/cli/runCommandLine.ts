import { Command, CommanderError } from 'commander';
import { analyzeCases } from './analyzeCases.ts';
import { analyzeFiles } from './analyzeFiles.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usageError.ts';

/** Exit codes: all fine; a check found something; wrong use or unreadable input. */
const exitFine = 0;
const exitUnusable = 2;

/**
 * Runs `claimdesk` with the arguments after its name and resolves to the exit code: 0 fine, 1 a check found something,
 * 2 wrong use or unreadable input.
 */
export async function runCommandLine(
  terminal: Terminal,
  userArguments: readonly string[],
): Promise<number> {
  const outcome = { code: exitFine };
  try {
    await buildProgram(terminal, outcome).parseAsync([...userArguments], { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitFine : exitUnusable;
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`claimdesk: ${error.message}\n`);
    return exitUnusable;
  }
}

function buildProgram(terminal: Terminal, outcome: { code: number }): Command {
  const program = new Command('claimdesk');
  program
    .description('Editorial review on the command line: the same analysis as in the editor.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.write(text),
      writeErr: (text) => terminal.complain(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'claimdesk: ')),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })
    .showHelpAfterError('(claimdesk --help lists the commands and their options)')
    .addHelpText(
      'after',
      '\nExit codes: 0 fine; 1 the check found something; 2 wrong use or unreadable input.',
    );
  addAnalyze(program, terminal, outcome);
  return program;
}

interface AnalyzeFlags {
  readonly json?: true;
  readonly allSentences?: true;
  readonly stdinCases?: true;
}

function addAnalyze(program: Command, terminal: Terminal, outcome: { code: number }): void {
  program
    .command('analyze')
    .description(
      'List the figures, entities and claims of articles (.txt, .md; - is standard input).',
    )
    .argument('[files...]', 'articles in UTF-8')
    .option('--json', 'one JSON object a line, one for each file')
    .option('--all-sentences', 'list every sentence, not only claims')
    .option('--stdin-cases', 'read {"id", "text"} lines from standard input, write JSON lines')
    .action(async (files: readonly string[], flags: AnalyzeFlags) => {
      outcome.code = await runAnalyze(terminal, files, flags);
    });
}

function runAnalyze(
  terminal: Terminal,
  files: readonly string[],
  flags: AnalyzeFlags,
): Promise<number> {
  if (flags.stdinCases) {
    if (files.length > 0) throw new UsageError('--stdin-cases reads standard input: name no files');
    return analyzeCases(terminal);
  }
  if (files.length === 0) {
    throw new UsageError('name at least one article to analyze, or - for standard input');
  }
  return analyzeFiles(terminal, files, {
    json: flags.json === true,
    allSentences: flags.allSentences === true,
  });
}
