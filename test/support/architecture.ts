import { posix } from 'node:path';

/** The sources by their path below `src/` (forward slashes). */
export type Sources = ReadonlyMap<string, string>;

/** A rule of the house: which of these sources break it, one line each. */
type Rule = (sources: Sources) => readonly string[];

interface Layer {
  readonly folder: string;
  /** Packages that the folder may import, each with its reason: this is the list of dependencies. */
  readonly packages?: Readonly<Record<string, string>>;
}

/** Lowest first: a file imports its own folder, the folders listed before it and the packages named beside it. */
const layers: readonly Layer[] = [
  { folder: 'core/text' },
  { folder: 'core/figures' },
  { folder: 'core/entities' },
  { folder: 'core/claims' },
  {
    folder: 'core/annotations',
    packages: {
      yaml: 'review files and desk settings keep their comments and layout when one entry changes',
      '@noble/hashes/sha2.js': 'texts are named by their SHA-256, and the core has no Web Crypto',
      '@noble/hashes/utils.js': 'the hash as hexadecimal digits',
    },
  },
  { folder: 'core/ledger' },
  { folder: 'core/chart' },
  { folder: 'core' }, // core/analyze.ts, the one way in
  { folder: 'services' },
  { folder: 'node', packages: { 'node:': 'the Files port over the file system' } },
  { folder: 'webview' },
  {
    folder: 'cli',
    packages: {
      'node:': 'reads files and writes to the terminal',
      commander: 'arguments with help texts and exit codes as a Unix user expects them',
    },
  },
  { folder: 'vscode', packages: { vscode: 'the editor' } },
  { folder: '', packages: { vscode: 'the entries hand the editor its ports' } },
];

/** The faces of the tool: none sees another. */
const edges: ReadonlySet<string> = new Set(['webview', 'cli', 'vscode']);

/** Imports that the order would allow and the design forbids: the Node entry hands the editor its file port. */
const forbidden: ReadonlySet<string> = new Set([
  'vscode -> node',
  'webview -> node',
  'extension.web.ts -> node',
]);

const maxFileLines = 400;
const maxMedianLines = 100;
const maxEntryLines = 40;

/** Globals that would make the same input read differently on another machine, or at another time. */
const impure =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bglobalThis\b|\bIntl\.|\.localeCompare\(|\.toLocale\w+\(|\basync\b|\bawait\b|\bPromise\b|^(?:export )?let\b/m;

/** What is said may follow a locale that is passed in; what is found may not. */
const saysNumbers: ReadonlyMap<string, RegExp> = new Map([
  ['core/figures/formatFigure.ts', /\bIntl\.NumberFormat(?:Options)?\b/g],
]);

/** Comments that silence a tool instead of answering it (put together so that this file is not one). */
const silencing = new RegExp(
  ['ts-ignore', 'ts-expect-error', 'ts-nocheck', '(?:ox|es)lint-disable', 'prettier-ignore']
    .map((word) => `(?:@|\\b)${word}\\b`)
    .join('|'),
);

/** Every rule with the name that the test shows. */
export const rules: Readonly<Record<string, Rule>> = {
  'imports point downward': (sources) =>
    eachImport(sources).flatMap(([file, to]) => (mayImport(file, to) ? [] : [`${file} -> ${to}`])),
  'has no import cycle, type imports included': findCycles,
  'keeps the core pure: no clock, chance, locale, promise or module state': (sources) =>
    filter(
      sources,
      (file, text) =>
        file.startsWith('core/') &&
        impure.test(withoutComments(text).replaceAll(saysNumbers.get(file) ?? /$^/g, '')),
    ),
  [`keeps every file within ${maxFileLines} lines`]: (sources) =>
    filter(sources, (_file, text) => countLines(text) > maxFileLines),
  [`keeps the median file within ${maxMedianLines} lines`]: (sources) => {
    const lengths = [...sources.values()].map(countLines).toSorted((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
    return median > maxMedianLines ? [`the median is ${median} lines`] : [];
  },
  [`keeps the entries within ${maxEntryLines} lines`]: (sources) =>
    filter(sources, (file, text) => !file.includes('/') && countLines(text) > maxEntryLines),
  'has no barrel and no drawer for everything': (sources) =>
    filter(
      sources,
      (file, text) =>
        /^export \* from/m.test(text) ||
        /(?:^|\/)(?:index|utils?|helpers?|types)(?:\.ts$|\/)/.test(file),
    ),
  'silences no tool': (sources) => filter(sources, (_file, text) => silencing.test(text)),
};

/** Core and services files that run code and whose test is not among `tests` (paths below `test/`). */
export function withoutTest(sources: Sources, tests: ReadonlySet<string>): string[] {
  return filter(
    sources,
    (file, text) =>
      /^(?:core|services)\//.test(file) &&
      runsCode(text) &&
      !tests.has(file.replace(/\.ts$/, '.test.ts')),
  );
}

function runsCode(text: string): boolean {
  return (
    /^(?:export )?(?:async )?(?:function|class)\b/m.test(text) ||
    /^(?:export )?const [^=]+=\s*(?:async )?(?:\([^)]*\)|\w+)(?:: [^=]+)? =>/m.test(text)
  );
}

function filter(sources: Sources, breaks: (file: string, text: string) => boolean): string[] {
  return [...sources].flatMap(([file, text]) => (breaks(file, text) ? [file] : []));
}

function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<=^|\s)\/\/.*$/gm, '');
}

function eachImport(sources: Sources): (readonly [file: string, to: string])[] {
  return [...sources].flatMap(([file, text]) => importsOf(text).map((to) => [file, to] as const));
}

function importsOf(text: string): string[] {
  const pattern =
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function mayImport(file: string, to: string): boolean {
  const from = layerOf(file);
  if (!to.startsWith('.')) {
    const name = to.startsWith('node:') ? 'node:' : to;
    return Object.hasOwn(layers[from]?.packages ?? {}, name);
  }
  const target = layerOf(posix.join(posix.dirname(file), to));
  const [folder, toFolder] = [layers[from]?.folder ?? '', layers[target]?.folder ?? ''];
  const crossesEdges = edges.has(folder) && edges.has(toFolder) && folder !== toFolder;
  const isForbidden = [folder, file].some((name) => forbidden.has(`${name} -> ${toFolder}`));
  return target <= from && !crossesEdges && !isForbidden;
}

function layerOf(file: string): number {
  const found = layers.findIndex(({ folder }) => folder !== '' && file.startsWith(`${folder}/`));
  return found === -1 ? layers.length - 1 : found;
}

function findCycles(sources: Sources): readonly string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) {
      return;
    }
    for (const to of importsOf(sources.get(file) ?? '').filter((name) => name.startsWith('.'))) {
      visit(posix.join(posix.dirname(file), to), [...trail, file]);
    }
    done.add(file);
  };
  for (const file of sources.keys()) {
    visit(file, []);
  }
  return cycles;
}
