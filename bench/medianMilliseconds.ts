/** Longest time that one measurement may go on for, in milliseconds. */
const patience = 4_000;
const leastRounds = 3;
const mostRounds = 15;

/** The median time of a few runs after one that warms up; a median forgives the odd interruption by another program. */
export function medianMilliseconds(run: () => unknown): number {
  run();
  const times: number[] = [];
  const begun = performance.now();
  while (
    times.length < leastRounds ||
    (times.length < mostRounds && performance.now() - begun < patience)
  ) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
