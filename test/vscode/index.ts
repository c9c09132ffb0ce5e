import Mocha from 'mocha';

/**
 * Runs test files inside the extension host. Each is a function that loads it, because it calls `describe`, which is there
 * only then. Rejects where a test failed.
 */
export async function runFiles(
  files: readonly (() => Promise<unknown>)[],
  grep: string,
): Promise<void> {
  const mocha = new Mocha({
    timeout: 20_000,
    slow: 1_000,
    failZero: true,
    forbidOnly: true,
    forbidPending: true,
    color: false,
    ...(grep === '' ? {} : { grep }),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of files) await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed.`);
}
