import type { Terminal } from '../../src/cli/terminal.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';

/** Files by path, as text or as bytes. */
export type FakeFiles = Readonly<Record<string, string | Uint8Array>>;

export interface FakeTerminal extends Terminal {
  /** What was written to standard output and to standard error so far. */
  output: string;
  errors: string;
}

const folder = 'file:///desk/';

/** A terminal in memory: files at `/desk`, standard input as one chunk, time that stands still unless `now` is given. */
export function fakeTerminal(
  paths: FakeFiles = {},
  given: Partial<Pick<Terminal, 'interactive' | 'width' | 'now'>> & { input?: string } = {},
): FakeTerminal {
  const { input = '', ...rest } = given;
  const terminal: FakeTerminal = {
    output: '',
    errors: '',
    files: memoryFiles(paths),
    addressOf: (path) => folder + path,
    pathOf: (address) => address.replace(folder, ''),
    input: (async function* () {
      yield new TextEncoder().encode(input);
    })(),
    write: async (text) => {
      terminal.output += text;
    },
    complain: (text) => {
      terminal.errors += text;
    },
    width: 100,
    interactive: false,
    now: () => 0,
    ...rest,
  };
  return terminal;
}

function memoryFiles(paths: FakeFiles): MemoryFiles {
  const files = new MemoryFiles();
  for (const [path, content] of Object.entries(paths)) {
    if (typeof content === 'string') files.write(folder + path, content);
    else files.bytes.set(folder + path, content);
  }
  return files;
}
