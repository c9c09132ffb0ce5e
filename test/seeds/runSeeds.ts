// `npm run test:seeds`: the tests over articles that are no part of this repository. Where the articles are missing it
// says so, and fails in CI, which has them.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { goldFolder, readSeeds, seedsFolder } from './folders.ts';

const articles = readSeeds().length > 0;
const labels = existsSync(goldFolder);
const tests = [
  ...(articles ? ['seeds.test.ts'] : []),
  ...(articles && labels ? ['gold.test.ts'] : []),
];

if (!articles) complain(`Articles not found at ${seedsFolder} (SEEDS=folder names another place)`);
else if (!labels) complain(`Labels not found at ${goldFolder} (GOLD=folder names another place)`);

if (tests.length > 0) {
  console.log(`Articles: ${seedsFolder}`);
  const mocha = new Mocha({ forbidOnly: true, forbidPending: true, failZero: true });
  for (const test of tests) mocha.addFile(fileURLToPath(new URL(test, import.meta.url)));
  await mocha.loadFilesAsync();
  mocha.run((failures) => {
    if (failures > 0) process.exitCode = 1;
  });
}

function complain(missing: string): void {
  console.error(`${missing}: the tests over them were not run.`);
  if (process.env['CI']) process.exitCode = 1;
}
