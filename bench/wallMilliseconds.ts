const rounds = 25;

/** Time of one run in milliseconds by the clock on the wall, the least of many: for what other processes do for us. */
export function wallMilliseconds(run: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
