// Every test there is: `npm test [-- SUITE ...]`. Ends with `N passed, N failed` alone on the last line; non-zero where a
// test failed or a suite ran none.
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawnNpm } from '../test/host/spawnNpm.ts';

interface Suite {
  readonly name: string;
  readonly title: string;
  /** A script of package.json, with what is said to it. */
  readonly script: string;
  readonly args?: readonly string[];
  /** Tells the numbers of passed and failed tests from what the suite printed; by default as Mocha says them. */
  readonly count?: (output: string, code: number) => Counts;
  /** Whether it may have nothing to run: its subject is no part of this repository. */
  readonly mayBeEmpty?: boolean;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Result extends Counts {
  readonly suite: Suite;
  readonly seconds: number;
  readonly note: string;
}

const suites: readonly Suite[] = [
  {
    name: 'check',
    title: 'Types, lint, format, dead code',
    script: 'check',
    count: (_output, code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  },
  {
    name: 'unit',
    title: 'Unit tests, architecture, manifest',
    script: 'test:unit',
    args: ['--reporter=dot'],
  },
  { name: 'grammar', title: 'Grammar', script: 'test:grammar', count: countGrammar },
  { name: 'seeds', title: 'Articles of the desk', script: 'test:seeds', mayBeEmpty: true },
  { name: 'editor', title: 'Inside the editor', script: 'test:editor' },
  { name: 'ui', title: 'Through the window', script: 'test:ui' },
];

const wanted = process.argv.slice(2);
const chosen = suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0 || wanted.some((name) => !suites.some((suite) => suite.name === name))) {
  console.error(`The suites are: ${suites.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const started = performance.now();
const results: Result[] = [];
for (const [index, suite] of chosen.entries()) {
  console.log(`\n== ${suite.title} (${index + 1} of ${chosen.length}: npm run ${suite.script})`);
  results.push(await run(suite));
}
report(results);

async function run(suite: Suite): Promise<Result> {
  const from = performance.now();
  const { code, output } = await runScript(suite);
  const seconds = (performance.now() - from) / 1000;
  const { passed, failed } = (suite.count ?? countMocha)(output, code);
  if (code !== 0 && failed === 0) {
    return { suite, passed, failed: 1, seconds, note: `ended with code ${code}` };
  }
  if (passed + failed === 0 && suite.mayBeEmpty !== true) {
    return { suite, passed, failed: 1, seconds, note: 'ran no test' };
  }
  return { suite, passed, failed, seconds, note: passed + failed === 0 ? 'not run' : '' };
}

/** Runs a script of package.json; what it prints is shown as it comes, and kept. */
function runScript({ script, args = [] }: Suite): Promise<{ code: number; output: string }> {
  const child = spawnNpm(['run', '--silent', script, '--', ...args], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (data: Buffer) => {
    output += data.toString();
    process.stdout.write(data);
  });
  child.stderr?.on('data', (data: Buffer) => process.stderr.write(data));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }),
    );
  });
}

function countMocha(output: string): Counts {
  const said = (word: string) =>
    [...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].reduce(
      (sum, match) => sum + Number(match[1]),
      0,
    );
  return { passed: said('passing'), failed: said('failing') };
}

/** vscode-tmgrammar-test prints a line for each file. */
function countGrammar(output: string): Counts {
  return {
    passed: (output.match(/^✓ /gm) ?? []).length,
    failed: (output.match(/^✖ .* failed/gm) ?? []).length,
  };
}

function report(all: readonly Result[]): void {
  console.log('\n== Summary');
  for (const { suite, passed, failed, seconds, note } of all) {
    const sign = failed > 0 ? '✖' : note === '' ? '✔' : '-';
    const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
    console.log(`${sign} ${suite.title.padEnd(36)}${counts}  ${seconds.toFixed(1)} s  ${note}`);
  }
  console.log(`All in ${((performance.now() - started) / 1000).toFixed(0)} s.\n`);
  const sum = (key: keyof Counts) => all.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
