import { threadMilliseconds } from './threadMilliseconds.ts';

/** Processor time is counted in ticks of some milliseconds: a round takes many of them. */
const leastRound = 120;
const rounds = 5;

/**
 * Processor time of one run in milliseconds, after a warm-up: the least of several rounds, each of as many runs as it
 * takes to be measurable. What disturbs a round adds to it, and never takes away.
 */
export function processorMilliseconds(run: () => unknown): number {
  const runs = runsPerRound(run);
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = threadMilliseconds();
    for (let count = 0; count < runs; count++) run();
    least = Math.min(least, (threadMilliseconds() - start) / runs);
  }
  return least;
}

function runsPerRound(run: () => unknown): number {
  run();
  let runs = 0;
  const start = performance.now();
  while (performance.now() - start < leastRound) {
    run();
    runs++;
  }
  return runs;
}
