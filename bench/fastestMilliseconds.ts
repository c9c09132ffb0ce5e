/** Longest time that one measurement may go on for, in milliseconds. */
const patience = 4_000;
const leastRounds = 5;
const mostRounds = 25;

/**
 * The time of the fastest of several runs, after one that warms up: what other programs of the machine take away is
 * added to a run, never taken off.
 */
export function fastestMilliseconds(run: () => unknown): number {
  run();
  let fastest = Infinity;
  const begun = performance.now();
  for (
    let round = 0;
    round < leastRounds || (round < mostRounds && performance.now() - begun < patience);
    round++
  ) {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
