#!/usr/bin/env node
import { nodeTerminal } from './nodeTerminal.ts';
import { runCommandLine } from './runCommandLine.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`claimdesk analyze ... | head`) closes the pipe: no failure of ours.
  if (error.code === 'EPIPE') process.exit(0);
  // Thrown, it would end in code 1: a gate would take a full disk for a finding.
  process.stderr.write(`claimdesk: cannot write to standard output: ${error.message}\n`);
  process.exit(2);
});

runCommandLine(nodeTerminal(), process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    // A fault of the program; the code of a check that found something (1) would mislead.
    console.error(error);
    process.exitCode = 2;
  },
);
