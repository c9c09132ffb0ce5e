#!/usr/bin/env node
import { nodeTerminal } from './nodeTerminal.ts';
import { runCommandLine } from './runCommandLine.ts';

// A reader that has seen enough (`claimdesk analyze ... | head`) closes the pipe: no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
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
